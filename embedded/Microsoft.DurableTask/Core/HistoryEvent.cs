namespace DurableTask.Core.History;

/// <summary>The kinds of history events.</summary>
public enum EventType
{
    /// <summary>The instance was scheduled.</summary>
    ExecutionStarted,

    /// <summary>The instance returned, or failed.</summary>
    ExecutionCompleted,

    /// <summary>Not used.</summary>
    ExecutionFailed,

    /// <summary>The instance was terminated.</summary>
    ExecutionTerminated,

    /// <summary>An activity was scheduled.</summary>
    TaskScheduled,

    /// <summary>An activity returned.</summary>
    TaskCompleted,

    /// <summary>An activity failed.</summary>
    TaskFailed,

    /// <summary>A sub-orchestration was called.</summary>
    SubOrchestrationInstanceCreated,

    /// <summary>A sub-orchestration returned.</summary>
    SubOrchestrationInstanceCompleted,

    /// <summary>A sub-orchestration failed.</summary>
    SubOrchestrationInstanceFailed,

    /// <summary>A timer was set.</summary>
    TimerCreated,

    /// <summary>A timer fired.</summary>
    TimerFired,

    /// <summary>A step of the orchestrator began.</summary>
    OrchestratorStarted,

    /// <summary>A step of the orchestrator ended.</summary>
    OrchestratorCompleted,

    /// <summary>An event was sent to another instance.</summary>
    EventSent,

    /// <summary>An event arrived.</summary>
    EventRaised,

    /// <summary>The instance went on as a new execution.</summary>
    ContinueAsNew,

    /// <summary>Not used.</summary>
    GenericEvent,

    /// <summary>Not used.</summary>
    HistoryState,

    /// <summary>The instance was suspended.</summary>
    ExecutionSuspended,

    /// <summary>The instance was resumed.</summary>
    ExecutionResumed,

    /// <summary>Not used.</summary>
    ExecutionRewound,
}

/// <summary>One thing that happened to an orchestration instance.</summary>
public abstract class HistoryEvent
{
    /// <summary>Makes an event.</summary>
    /// <param name="eventId">The number of the task that it begins; -1 for events that begin none.</param>
    protected HistoryEvent(int eventId) => EventId = eventId;

    /// <summary>The number of the task that the event begins; -1 for events that begin none.</summary>
    public int EventId { get; internal set; }

    /// <summary>Whether the event has been replayed.</summary>
    public bool IsPlayed { get; set; }

    /// <summary>When it happened, in UTC.</summary>
    public DateTime Timestamp { get; set; }

    /// <summary>The kind of the event.</summary>
    public virtual EventType EventType => default;
}
