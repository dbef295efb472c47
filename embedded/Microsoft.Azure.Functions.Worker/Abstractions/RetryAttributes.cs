namespace Microsoft.Azure.Functions.Worker;

/// <summary>How often, and after what pause, the host runs a function again that has thrown.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class RetryAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    public RetryAttribute()
    {
    }

    /// <summary>The most retries; -1 for no limit.</summary>
    public int MaxRetryCount { get; set; }
}

/// <summary>Retries after a pause that is always the same.</summary>
public sealed class FixedDelayRetryAttribute : RetryAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="maxRetryCount">The most retries; -1 for no limit.</param>
    /// <param name="delayInterval">The pause, as <c>hh:mm:ss</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pause is no time span, or negative.</exception>
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
    {
        if (!TimeSpan.TryParse(delayInterval, out TimeSpan delay))
        {
            throw new ArgumentOutOfRangeException(nameof(delayInterval));
        }
        if (delay < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(delayInterval), "The TimeSpan must not be negative.");
        }
        MaxRetryCount = maxRetryCount;
        DelayInterval = delayInterval;
    }

    /// <summary>The pause, as <c>hh:mm:ss</c>.</summary>
    public string DelayInterval { get; }
}

/// <summary>Retries after pauses that grow.</summary>
public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="maxRetryCount">The most retries; -1 for no limit.</param>
    /// <param name="minimumInterval">The shortest pause, as <c>hh:mm:ss</c>.</param>
    /// <param name="maximumInterval">The longest pause, as <c>hh:mm:ss</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pause is no time span, or negative.</exception>
    /// <exception cref="ArgumentException">The shortest pause is longer than the longest.</exception>
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
    {
        if (!TimeSpan.TryParse(minimumInterval, out TimeSpan minimum))
        {
            throw new ArgumentOutOfRangeException(nameof(minimumInterval));
        }
        if (!TimeSpan.TryParse(maximumInterval, out TimeSpan maximum))
        {
            throw new ArgumentOutOfRangeException(nameof(maximumInterval));
        }
        if (minimum < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumInterval), "The TimeSpan must not be negative.");
        }
        if (maximum < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(maximumInterval), "The TimeSpan must not be negative.");
        }
        if (minimum > maximum)
        {
            throw new ArgumentException($"The {nameof(minimumInterval)} must not be greater than the {nameof(maximumInterval)}.", nameof(minimumInterval));
        }
        MaxRetryCount = maxRetryCount;
        MinimumInterval = minimumInterval;
        MaximumInterval = maximumInterval;
    }

    /// <summary>The shortest pause, as <c>hh:mm:ss</c>.</summary>
    public string MinimumInterval { get; }

    /// <summary>The longest pause, as <c>hh:mm:ss</c>.</summary>
    public string MaximumInterval { get; }
}
