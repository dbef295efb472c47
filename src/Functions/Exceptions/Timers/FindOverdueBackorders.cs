using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>E11: paid orders that wait for stock of which nobody knows when it comes, or that should have come.</summary>
public sealed class FindOverdueBackorders(OrderSweep sweep, OrderLists lists, Policies policies, TimeProvider clock)
{
    /// <summary>Every morning: what suppliers promise are days.</summary>
    [Function(nameof(FindOverdueBackorders))]
    public Task Run([TimerTrigger("0 15 5 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string filter = TableClient.CreateQueryFilter($"FulfilmentStatus eq {nameof(FulfilmentStatus.OnHold)}");
        return sweep.RunAsync(
            ExceptionRule.E11,
            lists.WithStatusAsync(OrderStatus.Processing, filter, cancellation),
            order => ExceptionRules.IsOverdueBackorder(order, now) && policies.MaySplit(order, now) is null,
            order => order.StockExpectedAt is { } expected
                ? $"The stock that it waits for was expected on {expected:yyyy-MM-dd}: give the customer a new date, or the money back."
                : "Nobody knows when the stock that it waits for comes: give the customer a date, or the money back.",
            cancellation);
    }
}
