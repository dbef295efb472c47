using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using DurableTask.Core;
using DurableTask.Core.Exceptions;

namespace Microsoft.DurableTask;

/// <summary>Why a task failed, as it is recorded.</summary>
/// <param name="ErrorType">The exception's type name with its namespace, or another short name of the failure.</param>
/// <param name="ErrorMessage">The message.</param>
/// <param name="StackTrace">The stack trace, if any.</param>
/// <param name="InnerFailure">The failure behind this one, if any.</param>
/// <param name="Properties">What an exception properties provider added, if anything.</param>
public record TaskFailureDetails(
    string ErrorType, string ErrorMessage, string? StackTrace, TaskFailureDetails? InnerFailure, IDictionary<string, object?>? Properties)
{
    /// <summary>What a failure has that nobody described: officially it comes over the wire, where there is no null.</summary>
    internal static readonly IDictionary<string, object?> NoProperties = ReadOnlyDictionary<string, object?>.Empty;

    private Type? exceptionType;

    /// <summary>The details of an exception and of its inner exceptions.</summary>
    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is OrchestrationException engine ? FromEngine(engine) : From(exception, properties: null);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";

    /// <summary>Whether the failure is an exception of the given type or of one derived from it.</summary>
    public bool IsCausedBy<T>()
        where T : Exception => IsCausedBy(typeof(T), Assembly.GetCallingAssembly());

    /// <summary>Whether the failure is an exception of the given type or of one derived from it.</summary>
    /// <exception cref="ArgumentException">The type is no exception type.</exception>
    /// <exception cref="AmbiguousMatchException">Several loaded assemblies hold a type of the failure's name.</exception>
    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        return IsCausedBy(targetBaseExceptionType, Assembly.GetCallingAssembly());
    }

    [return: NotNullIfNotNull(nameof(exception))]
    internal static TaskFailureDetails? From(Exception? exception, Func<Exception, IDictionary<string, object?>?>? properties) =>
        exception is null
            ? null
            : new TaskFailureDetails(
                exception.GetType().ToString(),
                exception.Message,
                exception.StackTrace,
                exception is TaskFailedException { InnerException: null or OrchestrationException } failed
                    ? failed.FailureDetails
                    : From(exception.InnerException, properties),
                properties?.Invoke(exception));

    private static TaskFailureDetails FromEngine(OrchestrationException exception) => new(
        exception.FailureDetails?.ErrorType ?? "(unknown)",
        exception.FailureDetails?.ErrorMessage ?? "(unknown)",
        exception.FailureDetails?.StackTrace,
        FromEngine(exception.FailureDetails?.InnerFailure) ?? From(exception.InnerException, properties: null),
        exception.FailureDetails?.Properties);

    private static TaskFailureDetails? FromEngine(FailureDetails? failure) => failure is null
        ? null
        : new(failure.ErrorType, failure.ErrorMessage, failure.StackTrace, FromEngine(failure.InnerFailure), failure.Properties);

    private bool IsCausedBy(Type target, Assembly caller)
    {
        if (!typeof(Exception).IsAssignableFrom(target))
        {
            throw new ArgumentException($"The type {target} is not an exception type.", "targetBaseExceptionType");
        }

        if (string.IsNullOrEmpty(ErrorType))
        {
            return false;
        }

        exceptionType ??= Type.GetType(ErrorType, throwOnError: false)
            ?? target.Assembly.GetType(ErrorType, throwOnError: false)
            ?? caller.GetType(ErrorType, throwOnError: false)
            ?? FindLoaded();
        return exceptionType is not null && target.IsAssignableFrom(exceptionType);
    }

    private Type? FindLoaded()
    {
        var found = AppDomain.CurrentDomain.GetAssemblies()
            .Select(a => a.GetType(ErrorType, throwOnError: false)).OfType<Type>().ToList();
        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new AmbiguousMatchException($"Multiple exception types with the name '{ErrorType}' were found.");
    }
}
