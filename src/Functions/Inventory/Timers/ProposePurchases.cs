using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Proposes once a day what to buy, one request per supplier; and books in what a crash left unbooked.</summary>
public sealed class ProposePurchases(ReorderDesk reorder)
{
    /// <summary>At 05:00 UTC.</summary>
    [Function(nameof(ProposePurchases))]
    public async Task Run([TimerTrigger("0 0 5 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await reorder.FinishAsync(durable, cancellation);
        await reorder.ProposeAsync(cancellation);
    }
}
