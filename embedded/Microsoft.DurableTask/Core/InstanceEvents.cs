namespace DurableTask.Core.History;

/// <summary>A sub-orchestration was called.</summary>
public class SubOrchestrationInstanceCreatedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public SubOrchestrationInstanceCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.SubOrchestrationInstanceCreated;

    /// <summary>The orchestrator.</summary>
    public string Name { get; set; } = null!;

    /// <summary>Its version; null for none.</summary>
    public string Version { get; set; } = null!;

    /// <summary>The instance id.</summary>
    public string InstanceId { get; set; } = null!;

    /// <summary>The serialised input.</summary>
    public string Input { get; set; } = null!;

    /// <summary>The tags; null for none.</summary>
    public IDictionary<string, string> Tags { get; set; } = null!;
}

/// <summary>A sub-orchestration returned.</summary>
public class SubOrchestrationInstanceCompletedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public SubOrchestrationInstanceCompletedEvent(int eventId, int taskScheduledId, string result)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Result = result;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.SubOrchestrationInstanceCompleted;

    /// <summary>The number of the call.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The serialised result.</summary>
    public string Result { get; }
}

/// <summary>A sub-orchestration failed.</summary>
public class SubOrchestrationInstanceFailedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public SubOrchestrationInstanceFailedEvent(int eventId, int taskScheduledId, string? reason, string? details, FailureDetails? failureDetails)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Reason = reason;
        Details = details;
        FailureDetails = failureDetails;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.SubOrchestrationInstanceFailed;

    /// <summary>The number of the call.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The message.</summary>
    public string? Reason { get; }

    /// <summary>More.</summary>
    public string? Details { get; }

    /// <summary>Why it failed.</summary>
    public FailureDetails? FailureDetails { get; }
}

/// <summary>An event was sent to another instance.</summary>
public class EventSentEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public EventSentEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.EventSent;

    /// <summary>The target.</summary>
    public string InstanceId { get; set; } = null!;

    /// <summary>The event's name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The serialised payload.</summary>
    public string Input { get; set; } = null!;
}

/// <summary>An event arrived.</summary>
public class EventRaisedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public EventRaisedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.EventRaised;

    /// <summary>The event's name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The serialised payload.</summary>
    public string Input { get; set; }
}
