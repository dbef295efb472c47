using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// Distributed tracing, with the source, names, kinds and tags of the official client and worker (microsoft/durabletask-dotnet,
/// src/Shared/Grpc/Tracing). Of a trace only where it came from is stored, with the instance. The id of a span that more than one turn,
/// or more than one process, has to know is made from what the span stands for.
/// </summary>
internal static class Spans
{
    private const int ParentLength = 55;

    private static readonly ActivitySource Source = new("Microsoft.DurableTask");

    internal static bool Wanted => Source.HasListeners();

    /// <summary>The start of an instance by a client.</summary>
    internal static Activity? Create(InstanceRow row)
    {
        var span = Source.StartActivity(Name("create_orchestration", row.Name, row.Version), ActivityKind.Producer);
        return Tag(span, "orchestration", row.Name, row.Id, row.Version);
    }

    /// <summary>How a span is stored that what follows belongs to.</summary>
    internal static string? Stored(Activity? span) =>
        span is null ? null : span.TraceStateString is { Length: > 0 } state ? $"{span.Id} {state}" : span.Id;

    /// <summary>An event sent by a client.</summary>
    internal static Activity? Raise(string instanceId, string eventName)
    {
        var span = Source.StartActivity(Name("orchestration_event", eventName, null), ActivityKind.Producer);
        return span?.SetTag("durabletask.type", "event")
            .SetTag("durabletask.task.name", eventName)
            .SetTag("durabletask.event.target_instance_id", instanceId);
    }

    /// <summary>An execution of an orchestrator. All its turns make the same span; only that of the last one is ended, and so heard of.</summary>
    internal static Activity? Orchestration(InstanceRow row, int generation, long began)
    {
        if (ParentOf(row) is not { } parent)
        {
            return null;
        }

        var span = Source.StartActivity(Name("orchestration", row.Name, row.Version), ActivityKind.Server, parent, startTime: Time(began));
        SetId(span, IdOf(row, generation, -1));
        return Tag(span, "orchestration", row.Name, row.Id, row.Version);
    }

    /// <summary>The run of an activity.</summary>
    internal static Activity? Run(InstanceRow row, int generation, HubEvent call)
    {
        if (!Wanted || ParentOf(row) is not { } trace)
        {
            return null;
        }

        var parent = new ActivityContext(trace.TraceId, IdOf(row, generation, call.TaskId), trace.TraceFlags, trace.TraceState);
        var span = Source.StartActivity(Name("activity", call.Name!, call.Version), ActivityKind.Server, parent);
        return Tag(span, "activity", call.Name!, row.Id, call.Version)?.SetTag("durabletask.task.task_id", call.TaskId);
    }

    /// <summary>The trace that a sub-orchestration belongs to, as it is stored.</summary>
    internal static string? ForChild(InstanceRow row, int generation, HubEvent call)
    {
        if (!Wanted || ParentOf(row) is not { } trace)
        {
            return null;
        }

        var parent = $"00-{trace.TraceId}-{IdOf(row, generation, call.TaskId)}-0{trace.TraceFlags:d}";
        return trace.TraceState is { Length: > 0 } state ? $"{parent} {state}" : parent;
    }

    /// <summary>A call, from when it was made to when its answer is taken.</summary>
    internal static void Answered(Activity orchestration, InstanceRow row, int generation, HubEvent call, HubEvent answer)
    {
        var isActivity = call.Kind == EventKind.ScheduleActivity;
        var type = isActivity ? "activity" : "orchestration";
        using var span = Source.StartActivity(
            Name(type, call.Name!, call.Version), ActivityKind.Client, orchestration.Context, startTime: Time(call.Scheduled));
        SetId(span, IdOf(row, generation, call.TaskId));
        Tag(span, type, call.Name!, row.Id, call.Version)?.SetTag("durabletask.task.task_id", isActivity ? call.TaskId : null);
        if (answer.Failure is { } failure)
        {
            span?.SetStatus(ActivityStatusCode.Error, failure.ErrorMessage);
        }
    }

    /// <summary>A timer that has fired.</summary>
    internal static void Fired(Activity orchestration, InstanceRow row, HubEvent timer, long now)
    {
        using var span = Source.StartActivity(
            $"orchestration:{row.Name}:timer", ActivityKind.Internal, orchestration.Context, startTime: Time(now));
        Tag(span, "timer", row.Name, row.Id, null)
            ?.SetTag("durabletask.fire_at", Time(timer.Time).UtcDateTime.ToString("o"))
            .SetTag("durabletask.task.task_id", timer.TaskId);
    }

    /// <summary>An event sent by an orchestrator.</summary>
    internal static void Sent(Activity orchestration, InstanceRow row, string executionId, HubEvent sent)
    {
        using var span = Source.StartActivity(Name("orchestration_event", sent.Name!, null), ActivityKind.Producer, orchestration.Context);
        Tag(span, "event", sent.Name!, row.Id, null)
            ?.SetTag("durabletask.task.execution_id", executionId)
            .SetTag("durabletask.event.target_instance_id", sent.InstanceId);
    }

    private static string Name(string what, string name, string? version) =>
        string.IsNullOrEmpty(version) ? $"{what}:{name}" : $"{what}:{name}@({version})";

    private static Activity? Tag(Activity? span, string type, string name, string instanceId, string? version) =>
        span?.SetTag("durabletask.type", type)
            .SetTag("durabletask.task.name", name)
            .SetTag("durabletask.task.instance_id", instanceId)
            .SetTag("durabletask.task.version", string.IsNullOrEmpty(version) ? null : version);

    private static ActivityContext? ParentOf(InstanceRow row) =>
        row.Trace is { Length: >= ParentLength } trace
            && ActivityContext.TryParse(trace[..ParentLength], trace.Length > ParentLength ? trace[(ParentLength + 1)..] : null, out var parent)
            ? parent : null;

    private static ActivitySpanId IdOf(InstanceRow row, int generation, int task) =>
        ActivitySpanId.CreateFromBytes(SHA256.HashData(Encoding.UTF8.GetBytes($"{row.Trace}/{row.Id}/{generation}/{task}")).AsSpan(0, 8));

    private static DateTimeOffset Time(long ticks) => new(ticks, TimeSpan.Zero);

    private static void SetId(Activity? span, ActivitySpanId id)
    {
        if (span is not null)
        {
            IdField(span) = id.ToHexString();
        }
    }

    // An activity makes its own id; the official worker sets the same field.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_spanId")]
    private static extern ref string? IdField(Activity span);
}
