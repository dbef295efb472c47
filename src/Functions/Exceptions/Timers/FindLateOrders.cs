using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>E3: orders that are paid and were not shipped by the promised time.</summary>
public sealed class FindLateOrders(OrderSweep sweep, OrderLists lists, TimeProvider clock)
{
    // Everything between paid and wholly handed over.
    private static readonly OrderStatus[] Unshipped = [OrderStatus.Paid, OrderStatus.Processing, OrderStatus.PartiallyFulfilled, OrderStatus.Fulfilled];

    /// <summary>Every five minutes.</summary>
    [Function(nameof(FindLateOrders))]
    public Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string filter = TableClient.CreateQueryFilter($"ShipBy lt {now}");
        return sweep.RunAsync(
            ExceptionRule.E3,
            Unshipped.ToAsyncEnumerable().SelectMany(status => lists.WithStatusAsync(status, filter, cancellation)),
            order => ExceptionRules.IsLateToShip(order, now),
            order => $"It should have left by {order.ShipBy:yyyy-MM-dd}{(order.Holds.Count > 0 ? $"; held for {string.Join(", ", order.Holds.Select(hold => hold.Reason))}" : "")}.",
            cancellation);
    }
}
