namespace DurableTask.Core.History;

/// <summary>An activity was scheduled.</summary>
public class TaskScheduledEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public TaskScheduledEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>Makes the event.</summary>
    public TaskScheduledEvent(int eventId, string name, string? version = null, string? input = null)
        : base(eventId)
    {
        Name = name;
        Version = version;
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskScheduled;

    /// <summary>The activity.</summary>
    public string? Name { get; set; }

    /// <summary>Its version.</summary>
    public string? Version { get; set; }

    /// <summary>The serialised input.</summary>
    public string? Input { get; set; }

    /// <summary>The tags of the call.</summary>
    public IDictionary<string, string>? Tags { get; set; }
}

/// <summary>An activity returned.</summary>
public class TaskCompletedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public TaskCompletedEvent(int eventId, int taskScheduledId, string result)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Result = result;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskCompleted;

    /// <summary>The number of the call.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The serialised result.</summary>
    public string Result { get; }
}

/// <summary>An activity failed.</summary>
public class TaskFailedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public TaskFailedEvent(int eventId, int taskScheduledId, string? reason, string? details, FailureDetails? failureDetails)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Reason = reason;
        Details = details;
        FailureDetails = failureDetails;
    }

    /// <summary>Makes the event.</summary>
    public TaskFailedEvent(int eventId, int taskScheduledId, string? reason, string? details)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Reason = reason;
        Details = details;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskFailed;

    /// <summary>The number of the call.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The message.</summary>
    public string? Reason { get; }

    /// <summary>More.</summary>
    public string? Details { get; }

    /// <summary>Why it failed.</summary>
    public FailureDetails? FailureDetails { get; }
}

/// <summary>A timer was set.</summary>
public class TimerCreatedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public TimerCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>Makes the event.</summary>
    public TimerCreatedEvent(int eventId, DateTime fireAt)
        : base(eventId)
    {
        FireAt = fireAt;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TimerCreated;

    /// <summary>When it is due.</summary>
    public DateTime FireAt { get; set; }
}

/// <summary>A timer fired.</summary>
public class TimerFiredEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    public TimerFiredEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>Makes the event.</summary>
    public TimerFiredEvent(int eventId, DateTime fireAt)
        : base(eventId)
    {
        FireAt = fireAt;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TimerFired;

    /// <summary>The number of the timer.</summary>
    public int TimerId { get; set; }

    /// <summary>When it was due.</summary>
    public DateTime FireAt { get; set; }
}
