namespace DurableTask.Core.Exceptions;

/// <summary>The engine's own exception for what goes wrong in an orchestration.</summary>
public class OrchestrationException : Exception
{
    /// <summary>Makes the exception.</summary>
    public OrchestrationException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public OrchestrationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public OrchestrationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception for an event of the history.</summary>
    public OrchestrationException(int eventId, string message, Exception innerException)
        : base(message, innerException) => EventId = eventId;

    /// <summary>The history event's number.</summary>
    public int EventId { get; set; }

    /// <summary>What failed, if it is known.</summary>
    public FailureDetails? FailureDetails { get; set; }
}
