namespace DurableTask.Core.Exceptions;

/// <summary>The engine's own exception for a failed activity; orchestrators see it as the inner exception of theirs.</summary>
public class TaskFailedException : OrchestrationException
{
    /// <summary>Makes the exception.</summary>
    public TaskFailedException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public TaskFailedException(string reason)
        : base(reason)
    {
    }

    /// <summary>Makes the exception.</summary>
    public TaskFailedException(string reason, Exception innerException)
        : base(reason, innerException)
    {
    }

    /// <summary>Makes the exception for a call of an activity.</summary>
    public TaskFailedException(int eventId, int scheduleId, string name, string version, string reason, Exception cause)
        : base(eventId, reason, cause) => (ScheduleId, Name, Version) = (scheduleId, name, version);

    /// <summary>The task's number within its orchestration.</summary>
    public int ScheduleId { get; set; }

    /// <summary>The activity's name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The activity's version.</summary>
    public string Version { get; set; } = null!;
}
