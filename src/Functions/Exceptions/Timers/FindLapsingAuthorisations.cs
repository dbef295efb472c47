using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>The authorisation clock: orders whose money is only set aside, two days and half a day before it lapses.</summary>
public sealed class FindLapsingAuthorisations(OrderSweep sweep, OrderLists lists, TimeProvider clock)
{
    // Everything between covered and packed; capture follows packing.
    private static readonly OrderStatus[] Unpacked = [OrderStatus.Paid, OrderStatus.Processing, OrderStatus.PartiallyFulfilled, OrderStatus.Fulfilled];

    private static readonly int[] WarningHours = [48, 12];

    /// <summary>Every hour.</summary>
    [Function(nameof(FindLapsingAuthorisations))]
    public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string filter = TableClient.CreateQueryFilter($"PaymentStatus eq {PaymentStatus.Authorized.ToString()}");
        List<OrderSummary> authorised = [];
        foreach (OrderStatus status in Unpacked)
        {
            await foreach (OrderSummary summary in lists.WithStatusAsync(status, filter, cancellation))
            {
                authorised.Add(summary);
            }
        }

        foreach (int hours in WarningHours)
        {
            await sweep.RunAsync(
                ExceptionRule.Authorisation,
                authorised.ToAsyncEnumerable(),
                order => ExceptionRules.IsLapsingWithin(order, TimeSpan.FromHours(hours), now),
                order => $"{order.Payment.Authorized} is set aside until {order.Payment.CaptureBefore!.Value.UtcDateTime:yyyy-MM-dd HH:mm} UTC and not captured: pack the order, or cancel it.",
                cancellation,
                $"{hours}h");
        }
    }
}
