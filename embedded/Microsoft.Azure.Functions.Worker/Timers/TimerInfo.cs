namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told.</summary>
public class TimerInfo
{
    /// <summary>The runs around this one; null when the schedule is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether the run is later than planned.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>The runs around the present one.</summary>
public class ScheduleStatus
{
    /// <summary>The last run.</summary>
    public DateTime Last { get; set; }

    /// <summary>The run to come.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this was noted.</summary>
    public DateTime LastUpdated { get; set; }
}
