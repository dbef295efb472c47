using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Frees the stock of carts whose time is over.</summary>
public sealed class EndCartHolds(CartHolds holds)
{
    /// <summary>Every five minutes.</summary>
    [Function(nameof(EndCartHolds))]
    public Task Run([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken cancellation) => holds.EndExpiredAsync(cancellation);
}
