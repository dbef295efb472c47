using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Orders;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>News that came before its order, payment or shipment was known is handed on as soon as it is.</summary>
public sealed class TakeUpEarlyNews(InboxPost inbox)
{
    /// <summary>Every five minutes.</summary>
    [Function(nameof(TakeUpEarlyNews))]
    public Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation) => inbox.TakeUpAsync(cancellation);
}
