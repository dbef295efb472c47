namespace DurableTask.Core.History;

/// <summary>The instance was scheduled.</summary>
public class ExecutionStartedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public ExecutionStartedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionStarted;

    /// <summary>The orchestrator.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The version; null for none.</summary>
    public string Version { get; set; } = null!;

    /// <summary>The serialised input.</summary>
    public string Input { get; set; }

    /// <summary>The tags; null for none.</summary>
    public IDictionary<string, string> Tags { get; set; } = null!;

    /// <summary>When it is to start; null for at once.</summary>
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>The instance.</summary>
    public OrchestrationInstance OrchestrationInstance = null!;

    /// <summary>The calling instance; null for none.</summary>
    public ParentInstance ParentInstance { get; set; } = null!;
}

/// <summary>The instance came to an end.</summary>
public class ExecutionCompletedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public ExecutionCompletedEvent(int eventId, string? result, OrchestrationStatus orchestrationStatus, FailureDetails? failureDetails = null)
        : base(eventId)
    {
        Result = result;
        OrchestrationStatus = orchestrationStatus;
        FailureDetails = failureDetails;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionCompleted;

    /// <summary>How it ended.</summary>
    public OrchestrationStatus OrchestrationStatus { get; }

    /// <summary>The serialised output.</summary>
    public string? Result { get; }

    /// <summary>Why it failed.</summary>
    public FailureDetails? FailureDetails { get; }
}

/// <summary>The instance was terminated.</summary>
public class ExecutionTerminatedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public ExecutionTerminatedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionTerminated;

    /// <summary>The serialised output that it was given.</summary>
    public string Input { get; set; }
}

/// <summary>The instance was suspended.</summary>
public class ExecutionSuspendedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public ExecutionSuspendedEvent(int eventId, string reason)
        : base(eventId)
    {
        Reason = reason;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionSuspended;

    /// <summary>Why.</summary>
    public string Reason { get; set; }
}

/// <summary>The instance was resumed.</summary>
public class ExecutionResumedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public ExecutionResumedEvent(int eventId, string reason)
        : base(eventId)
    {
        Reason = reason;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionResumed;

    /// <summary>Why.</summary>
    public string Reason { get; set; }
}

/// <summary>A step of the orchestrator began.</summary>
public class OrchestratorStartedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public OrchestratorStartedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.OrchestratorStarted;
}

/// <summary>A step of the orchestrator ended.</summary>
public class OrchestratorCompletedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public OrchestratorCompletedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.OrchestratorCompleted;
}
