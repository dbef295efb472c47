namespace Microsoft.DurableTask;

/// <summary>One page of an <see cref="AsyncPageable{T}"/>.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class Page<T>
    where T : notnull
{
    /// <summary>Makes a page.</summary>
    /// <param name="values">The items of the page.</param>
    /// <param name="continuationToken">Where the next page begins; null when this is the last.</param>
    public Page(IReadOnlyList<T> values, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
        ContinuationToken = continuationToken;
    }

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Where the next page begins; null when this is the last.</summary>
    public string? ContinuationToken { get; }
}
