namespace DurableTask.Core;

/// <summary>Why a task failed, as history keeps it.</summary>
/// <param name="errorType">The exception's type name.</param>
/// <param name="errorMessage">The message.</param>
/// <param name="stackTrace">The stack trace, if any.</param>
/// <param name="innerFailure">The failure behind this one, if any.</param>
/// <param name="isNonRetriable">Whether trying again would be pointless.</param>
/// <param name="properties">Properties of the exception, if any.</param>
public class FailureDetails(
    string errorType,
    string errorMessage,
    string? stackTrace,
    FailureDetails? innerFailure,
    bool isNonRetriable,
    IDictionary<string, object?>? properties = null)
{
    /// <summary>The exception's type name.</summary>
    public string ErrorType { get; } = errorType;

    /// <summary>The message.</summary>
    public string ErrorMessage { get; } = errorMessage;

    /// <summary>The stack trace, if any.</summary>
    public string? StackTrace { get; } = stackTrace;

    /// <summary>The failure behind this one, if any.</summary>
    public FailureDetails? InnerFailure { get; } = innerFailure;

    /// <summary>Whether trying again would be pointless.</summary>
    public bool IsNonRetriable { get; } = isNonRetriable;

    /// <summary>Properties of the exception, if any.</summary>
    public IDictionary<string, object?>? Properties { get; } = properties;

    /// <inheritdoc/>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}
