using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Tells staff what the carts of yesterday came to, if there were any.</summary>
public sealed class SendCartDigest(CartDigests digests)
{
    /// <summary>At 06:00 UTC.</summary>
    [Function(nameof(SendCartDigest))]
    public Task Run([TimerTrigger("0 0 6 * * *")] TimerInfo timer, CancellationToken cancellation) => digests.SendAsync(cancellation);
}
