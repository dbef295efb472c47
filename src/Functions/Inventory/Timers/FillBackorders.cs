using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Gives stock to the orders that wait for it, however it became free: goods in, returns, cancellations, a pre-order's day. Those that
/// still lack what a channel sold are arbitrated, and their customers asked.</summary>
public sealed class FillBackorders(OversellDesk oversells)
{
    /// <summary>Every five minutes.</summary>
    [Function(nameof(FillBackorders))]
    public Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        oversells.FillAsync(durable, cancellation);
}
