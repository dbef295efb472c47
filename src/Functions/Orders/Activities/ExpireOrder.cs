using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Payments;

namespace Serverless.Functions.Orders.Activities;

/// <summary>
/// Ends an order that was not paid in time. Whatever way the customer has to pay is called off first: should the customer pay in this very moment, the provider
/// says so and the order stays.
/// </summary>
public sealed class ExpireOrder(OrderDesk desk, PaymentDesk payments, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(ExpireOrder), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ExpireOrder))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer now = await desk.CatchUpAsync(durable, order.OrderId);
        if (now.Order is { IsOver: false, Payment: { IsCovered: false, IsRequested: true } })
        {
            await payments.CallOffAsync(durable, now.Order, "abandoned", Actor.Timer);
        }

        return (await desk.ExecuteAsync(durable, order.OrderId, Actor.Timer, stored => stored.Expire(clock.GetUtcNow(), stored.NextRefund()))).Progress();
    }
}
