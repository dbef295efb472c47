using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The app's host, which says in one line why it cannot start.</summary>
internal sealed class ReportingHost(IHost inner, AppOverrides? overrides) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => inner.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.StartAsync(cancellationToken);
        }
        catch (Exception e) when (StartupFailure.Explain(e) is { } message)
        {
            throw StartupFailure.Report(message, e, overrides);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => inner.StopAsync(cancellationToken);

    public void Dispose() => inner.Dispose();

    public ValueTask DisposeAsync() => ((IAsyncDisposable)inner).DisposeAsync();
}
