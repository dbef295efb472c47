using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>E1: orders that have been unpaid for longer than the alert time.</summary>
public sealed class FindUnpaidOrders(OrderSweep sweep, OrderLists lists, Policies policies, TimeProvider clock)
{
    /// <summary>Every five minutes.</summary>
    [Function(nameof(FindUnpaidOrders))]
    public Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        TimeSpan alertAfter = TimeSpan.FromMinutes(policies.UnpaidAlertMinutes);
        DateTimeOffset before = now - alertAfter;
        return sweep.RunAsync(
            ExceptionRule.E1,
            lists.WithStatusAsync(OrderStatus.PendingPayment, TableClient.CreateQueryFilter($"ReceivedAt lt {before}"), cancellation),
            order => ExceptionRules.IsUnpaidTooLong(order, alertAfter, now),
            order => $"{order.Payment.Due} is due since {order.ReceivedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC; the order expires at {order.PayBy.UtcDateTime:yyyy-MM-dd HH:mm} UTC.",
            cancellation);
    }
}
