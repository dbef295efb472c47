using System.Text.Json;
using Microsoft.DurableTask.Client;

namespace Microsoft.DurableTask.Storage;

/// <summary>
/// What an instance is started with. Times are ticks of UTC. The trace is the traceparent of the span that started it, and, after a
/// space, its tracestate.
/// </summary>
internal sealed record InstanceRow(string Id, string Name, string? Version, string? Input, string? TagsText, ParentRow? Parent, long? StartAt, long Created,
    string? Trace = null)
{
    private IReadOnlyDictionary<string, string>? tags;

    internal IReadOnlyDictionary<string, string> Tags => tags ??=
        TagsText is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(TagsText)!;

    internal static string? TextOf(IEnumerable<KeyValuePair<string, string>>? tags) =>
        tags is null || !tags.Any() ? null : JsonSerializer.Serialize(tags.ToDictionary());
}

/// <summary>The call that a sub-orchestration answers.</summary>
internal sealed record ParentRow(string InstanceId, string Name, int TaskId, int Generation);

/// <summary>An instance as it stands.</summary>
internal sealed record InstanceState(
    long Key, InstanceRow Row, OrchestrationRuntimeStatus Status, int Generation, long Updated, long? Completed,
    string? CustomStatus, string? Output, TaskFailureDetails? Failure);
