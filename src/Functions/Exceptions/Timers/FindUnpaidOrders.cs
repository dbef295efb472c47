using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Payments;
using Stripe;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>
/// E1: orders that have been unpaid for longer than the alert time. Before one is told, Stripe is asked, once: money that is there and that no event has told of is taken
/// in, and staff hear that Stripe's events do not come, once for all orders.
/// </summary>
public sealed class FindUnpaidOrders(OrderSweep sweep, OrderLists lists, PaymentDesk payments, ExceptionDesk exceptions, Policies policies, TimeProvider clock)
{
    // For so long an event may be under way.
    private static readonly TimeSpan Underway = TimeSpan.FromMinutes(5);

    /// <summary>Every five minutes.</summary>
    [Function(nameof(FindUnpaidOrders))]
    public Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        TimeSpan alertAfter = TimeSpan.FromMinutes(policies.UnpaidAlertMinutes);
        DateTimeOffset before = now - alertAfter;
        return sweep.RunAsync(
            ExceptionRule.E1,
            lists.WithStatusAsync(OrderStatus.PendingPayment, TableClient.CreateQueryFilter($"ReceivedAt lt {before}"), cancellation),
            order => ExceptionRules.IsUnpaidTooLong(order, alertAfter, now),
            order => $"{order.Payment.Due} is due since {order.ReceivedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC; the order expires at {order.PayBy.UtcDateTime:yyyy-MM-dd HH:mm} UTC.",
            cancellation,
            lookAgain: LookAsync);

        async Task<Order?> LookAsync(Order order)
        {
            try
            {
                (DeskAnswer answer, _, DateTimeOffset? since) = await payments.LookAsync(durable, order.Id, cancellation);
                if (since < now - Underway)
                {
                    await TellAsync(order);
                }

                return answer.Order;
            }
            catch (Exception e) when (e is StripeException or HttpRequestException)
            {
                // Staff hear of the order whether Stripe answers or not.
                return order;
            }
        }

        Task TellAsync(Order order) => exceptions.OpenAsync(
            ExceptionRule.Surprise, "stripeEvents",
            $"Stripe has the money for order {order.Number}, and no event of it has come: look whether Stripe's webhook endpoint is switched on. Until then payments are found half an hour late.",
            cancellation);
    }
}
