using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>The history of an instance as text: kept, it shows whether a later version of the orchestrator still does what it did.</summary>
internal sealed record Recording(InstanceRow Instance, List<List<HubEvent>> Turns)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    internal static string Of(Hub hub, string instanceId)
    {
        var (state, turns) = hub.Reader.Load(instanceId) ?? throw new ArgumentException($"There is no instance '{instanceId}'.", nameof(instanceId));
        return JsonSerializer.Serialize(new Recording(state.Row, turns), Options);
    }

    /// <summary>Runs the orchestrator's code of today against a recording; nothing is stored, no activity is called.</summary>
    /// <exception cref="NonDeterminismException">It does not do what it did.</exception>
    internal static void Replay(Hub hub, string text)
    {
        var recording = JsonSerializer.Deserialize<Recording>(text, Options)!;
        new Execution(recording.Instance, generation: 0, hub.WorkerOf(recording.Instance), () => { }).Replay(recording.Turns);
    }
}
