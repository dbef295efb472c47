using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Lays stock back into one row that was divided while many wanted it at once.</summary>
public sealed class MergeCalmStock(HotStock hot)
{
    /// <summary>At 03:45 UTC.</summary>
    [Function(nameof(MergeCalmStock))]
    public Task Run([TimerTrigger("0 45 3 * * *")] TimerInfo timer, CancellationToken cancellation) => hot.MergeCalmAsync(cancellation);
}
