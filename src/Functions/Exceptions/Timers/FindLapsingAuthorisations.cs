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

    /// <summary>Every fifteen minutes.</summary>
    [Function(nameof(FindLapsingAuthorisations))]
    public async Task Run([TimerTrigger("0 */15 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string filter = TableClient.CreateQueryFilter($"PaymentStatus eq {PaymentStatus.Authorized.ToString()}");
        foreach (int hours in WarningHours)
        {
            await sweep.RunAsync(
                ExceptionRule.Authorisation,
                Unpacked.ToAsyncEnumerable().SelectMany(status => lists.WithStatusAsync(status, filter, cancellation)),
                order => ExceptionRules.IsLapsingWithin(order, TimeSpan.FromHours(hours), now),
                order => $"{order.Payment.Authorized} is set aside until {order.Payment.CaptureBefore!.Value.UtcDateTime:yyyy-MM-dd HH:mm} UTC and not captured: pack the order, or cancel it.",
                cancellation,
                $"{hours}h");
        }
    }
}
