namespace Microsoft.DurableTask.Client;

/// <summary>What a purge did.</summary>
public class PurgeResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="count">The number of removed instances.</param>
    public PurgeResult(int count)
    {
        if (count < 0)
        {
            throw new ArgumentException("Count must be non-negative", nameof(count));
        }

        PurgedInstanceCount = count;
    }

    /// <summary>Makes a result.</summary>
    /// <param name="count">The number of removed instances.</param>
    /// <param name="isComplete">Whether all that matched were removed.</param>
    public PurgeResult(int count, bool? isComplete)
        : this(count) => IsComplete = isComplete;

    /// <summary>The number of removed instances.</summary>
    public int PurgedInstanceCount { get; }

    /// <summary>Whether all that matched were removed; null when that is not known.</summary>
    public bool? IsComplete { get; }
}
