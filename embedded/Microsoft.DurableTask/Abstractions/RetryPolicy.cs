using System.ComponentModel;

namespace Microsoft.DurableTask;

/// <summary>When and how often a failed task is tried again.</summary>
public class RetryPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="maxNumberOfAttempts">All attempts, the first included; at least 1.</param>
    /// <param name="firstRetryInterval">The wait before the second attempt; more than zero.</param>
    /// <param name="backoffCoefficient">The factor from one wait to the next; at least 1.</param>
    /// <param name="maxRetryInterval">The longest wait; an hour by default.</param>
    /// <param name="retryTimeout">How long after the first attempt another may still begin; for ever by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        double backoffCoefficient = 1.0,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        Refuse(maxNumberOfAttempts <= 0, maxNumberOfAttempts, nameof(maxNumberOfAttempts), "than zero");
        Refuse(firstRetryInterval <= TimeSpan.Zero, firstRetryInterval, nameof(firstRetryInterval), "than zero");
        Refuse(backoffCoefficient < 1, backoffCoefficient, nameof(backoffCoefficient), "or equal to 1.0");
        RefuseShorter(maxRetryInterval, nameof(maxRetryInterval));
        RefuseShorter(retryTimeout, nameof(retryTimeout));

        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
        Handle = _ => true;

        void RefuseShorter(TimeSpan? value, string name)
        {
            bool isShorter = value < firstRetryInterval && value != Timeout.InfiniteTimeSpan;
            Refuse(isShorter, value, name, $"or equal to the value for {nameof(firstRetryInterval)}");
        }

        static void Refuse(bool isOutOfRange, object? value, string name, string least)
        {
            if (isOutOfRange)
            {
                throw new ArgumentOutOfRangeException(name, value, $"The value for {name} must be greater {least}.");
            }
        }
    }

    /// <summary>All attempts, the first included.</summary>
    public int MaxNumberOfAttempts { get; }

    /// <summary>The wait before the second attempt.</summary>
    public TimeSpan FirstRetryInterval { get; }

    /// <summary>The factor from one wait to the next.</summary>
    public double BackoffCoefficient { get; }

    /// <summary>The longest wait.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>How long after the first attempt another may still begin; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</summary>
    public TimeSpan RetryTimeout { get; }

    /// <summary>Whether a failure may be tried again, by the exception that carries it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<Exception, bool> Handle { get; private init; }

    /// <summary>Not used.</summary>
    [Obsolete("This functionality is not implemented. Will be removed in the future. Use TaskOptions.FromRetryHandler or HandleFailure instead.")]
    public Func<Exception, Task<bool>>? HandleAsync { get; set; }

    /// <summary>Whether a failure may be tried again, by its details.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure
    {
        init => Handle = exception => exception is TaskFailedException failed
            ? value(failed.FailureDetails)
            : throw new InvalidOperationException($"{exception.GetType()} carries no failure details.");
    }
}
