namespace Microsoft.DurableTask.Storage;

/// <summary>The kinds of <see cref="HubEvent"/>. The numbers are stored.</summary>
internal enum EventKind : byte
{
    // What begins a turn.
    Turn = 1,

    // What an instance receives.
    Start = 2,
    ActivityCompleted = 3,
    ActivityFailed = 4,
    TimerFired = 5,
    ChildCompleted = 6,
    ChildFailed = 7,
    EventRaised = 8,
    Suspend = 9,
    Resume = 10,
    Terminate = 11,

    // What an orchestrator does.
    ScheduleActivity = 20,
    CreateTimer = 21,
    CallChild = 22,
    SendEvent = 23,
    Complete = 24,

    // Signals between parts of the engine, never stored.
    IllegalAwait = 40,
}

/// <summary>One thing that happens to an instance, or that it does. Which members have a meaning depends on the kind.</summary>
internal sealed class HubEvent
{
    internal const long Consumed = -1;

    public required EventKind Kind { get; init; }

    /// <summary>The number, within its execution, of the task that is begun or ended.</summary>
    public int TaskId { get; init; } = -1;

    /// <summary>Ticks of UTC: when the turn began, or when the timer is due.</summary>
    public long Time { get; init; }

    /// <summary>Name of activity, orchestrator or event.</summary>
    public string? Name { get; init; }

    /// <summary>Input, result, payload or reason.</summary>
    public string? Text { get; init; }

    /// <summary>The sub-orchestration, or the target of an event.</summary>
    public string? InstanceId { get; init; }

    public string? Version { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    /// <summary>Of a failure: whether retrying is pointless. Of a termination: whether sub-orchestrations end too.</summary>
    public bool Flag { get; init; }

    public OrchestrationEnd End { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>The execution that the event is meant for; an answer to an earlier one is dropped. Not part of the stored event.</summary>
    public int Generation { get; init; } = -1;

    /// <summary>Ticks of UTC: of a call, when it was made. Not part of the stored event.</summary>
    public long Scheduled { get; set; }

    /// <summary>
    /// The row that keeps the event until a turn has consumed it; 0 for an event that is not stored yet, or that can be made again after a
    /// crash; <see cref="Consumed"/> for one that a turn has consumed before it was stored, which needs no row any more.
    /// </summary>
    public long Row { get; set; }
}

/// <summary>How an execution ends. The numbers are stored.</summary>
internal enum OrchestrationEnd : byte
{
    None = 0,
    Completed = 1,
    Failed = 2,
    Terminated = 3,
    ContinuedAsNew = 4,
}
