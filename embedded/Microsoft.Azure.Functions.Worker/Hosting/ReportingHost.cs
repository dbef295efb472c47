using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The app's host, which says in one line why it cannot start.</summary>
internal sealed class ReportingHost(IHost inner, AppOverrides? overrides) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => inner.Services;

    /// <summary>Takes the place of the host that a host builder has registered.</summary>
    public static void Decorate(IServiceCollection services, AppOverrides? overrides)
    {
        ServiceDescriptor registered = services.Last(d => d.ServiceType == typeof(IHost));
        if (registered.ImplementationFactory is { } make)
        {
            services.Remove(registered);
            services.AddSingleton<IHost>(provider => new ReportingHost((IHost)make(provider), overrides));
        }
    }

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
