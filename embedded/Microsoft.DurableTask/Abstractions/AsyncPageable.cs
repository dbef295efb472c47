namespace Microsoft.DurableTask;

/// <summary>A collection that is fetched page by page.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
    where T : notnull
{
    /// <summary>Enumerates the pages.</summary>
    /// <param name="continuationToken">Where to go on, from an earlier page; null for the beginning.</param>
    /// <param name="pageSizeHint">How many items a page should hold.</param>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = default, int? pageSizeHint = default);

    /// <summary>Enumerates the items of all pages.</summary>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var value in page.Values)
            {
                yield return value;
            }
        }
    }
}
