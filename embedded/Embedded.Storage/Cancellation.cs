namespace Embedded.Storage;

/// <summary>Calls that were cancelled before they began.</summary>
internal static class Cancellation
{
    /// <exception cref="TaskCanceledException">The call is cancelled: as the HTTP pipeline says it.</exception>
    public static void ThrowIfCancelled(this CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            throw new TaskCanceledException("The operation was canceled.", null, cancellation);
        }
    }
}
