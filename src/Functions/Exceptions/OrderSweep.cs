using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions;

/// <summary>
/// Runs one rule over orders: lists only propose, each order is loaded and asked itself. What is true is opened, once; what was open and is
/// no longer true closes itself.
/// </summary>
public sealed class OrderSweep(OrderStore orders, ExceptionDesk exceptions, SweepGuard guard)
{
    /// <summary>Runs the rule.</summary>
    /// <param name="rule">Which.</param>
    /// <param name="candidates">Orders of which it may be true; those that are open exceptions are looked at in any case.</param>
    /// <param name="isTrue">The rule.</param>
    /// <param name="detail">What to tell staff.</param>
    /// <param name="cancellation">Stops between orders.</param>
    /// <param name="code">What exactly, where the rule has several degrees.</param>
    /// <param name="lookAgain">A closer look at an order before it is told for the first time: the order as it is then.</param>
    public async Task RunAsync(
        ExceptionRule rule, IAsyncEnumerable<OrderSummary> candidates, Func<Order, bool> isTrue, Func<Order, string> detail, CancellationToken cancellation, string code = "",
        Func<Order, Task<Order?>>? lookAgain = null)
    {
        HashSet<string> orderIds = [], told = [];
        await foreach (OrderSummary candidate in candidates.WithCancellation(cancellation))
        {
            orderIds.Add(candidate.Id);
        }

        await foreach (ExceptionRecord open in exceptions.OpenOnesAsync(rule, cancellation))
        {
            if (open.Code == code)
            {
                orderIds.Add(open.OrderId!);
                told.Add(open.OrderId!);
            }
        }

        foreach (string orderId in orderIds)
        {
            await guard.TryAsync(orderId, () => SettleAsync(orderId), cancellation);
        }

        async Task SettleAsync(string orderId)
        {
            Order? order = (await orders.LoadAsync(orderId, cancellation))?.Order;
            if (order is not null && lookAgain is not null && !told.Contains(orderId) && isTrue(order))
            {
                order = await lookAgain(order);
            }

            if (order is not null && isTrue(order))
            {
                await exceptions.OpenAsync(order, rule, code, detail(order), cancellation);
            }
            else
            {
                await exceptions.CloseItselfAsync(rule, orderId, code, cancellation);
            }
        }
    }
}
