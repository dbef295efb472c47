using Microsoft.DurableTask.Worker;
using Microsoft.DurableTask.Worker.Hosting;

namespace Microsoft.DurableTask.Engine;

/// <summary>The worker that runs on the embedded engine.</summary>
internal sealed class HubWorker(string name, IDurableTaskFactory factory, HubHost host) : DurableTaskWorker(name, factory)
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        host.Start();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await host.StopAsync(cancellationToken).ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
