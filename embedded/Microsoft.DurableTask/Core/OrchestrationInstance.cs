namespace DurableTask.Core;

/// <summary>An instance and which of its executions.</summary>
public class OrchestrationInstance
{
    /// <summary>The instance id.</summary>
    public string InstanceId { get; set; } = null!;

    /// <summary>The execution.</summary>
    public string ExecutionId { get; set; } = null!;
}

/// <summary>The instance that called a sub-orchestration.</summary>
public class ParentInstance
{
    /// <summary>The orchestrator's name.</summary>
    public string Name = null!;

    /// <summary>The instance.</summary>
    public OrchestrationInstance OrchestrationInstance = null!;

    /// <summary>The number of the call.</summary>
    public int TaskScheduleId;
}

/// <summary>Where an instance stands.</summary>
public enum OrchestrationStatus
{
    /// <summary>It runs.</summary>
    Running,

    /// <summary>It returned.</summary>
    Completed,

    /// <summary>It went on as a new execution.</summary>
    ContinuedAsNew,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>Not used.</summary>
    Canceled,

    /// <summary>It was terminated.</summary>
    Terminated,

    /// <summary>It has not begun.</summary>
    Pending,

    /// <summary>It is suspended.</summary>
    Suspended,
}
