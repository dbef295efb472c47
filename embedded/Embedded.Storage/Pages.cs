using Azure;

namespace Embedded.Storage;

/// <summary>Reads one page: continuation token, page size, asynchronously or not.</summary>
internal delegate ValueTask<Page<T>> PageReader<T>(string? continuation, int? size, bool async, CancellationToken cancellation);

/// <summary>Pages read as they are asked for.</summary>
internal sealed class AsyncPages<T>(PageReader<T> read, int? size, CancellationToken cancellation) : AsyncPageable<T>(cancellation)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        string? next = continuationToken;
        do
        {
            Page<T> page = await read(next, pageSizeHint ?? size, true, CancellationToken).ConfigureAwait(false);
            next = page.ContinuationToken;
            yield return page;
        }
        while (!string.IsNullOrEmpty(next));
    }
}

/// <summary>Pages read as they are asked for.</summary>
internal sealed class SyncPages<T>(PageReader<T> read, int? size, CancellationToken cancellation) : Pageable<T>(cancellation)
    where T : notnull
{
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        string? next = continuationToken;
        do
        {
            Page<T> page = read(next, pageSizeHint ?? size, false, CancellationToken).GetAwaiter().GetResult();
            next = page.ContinuationToken;
            yield return page;
        }
        while (!string.IsNullOrEmpty(next));
    }
}
