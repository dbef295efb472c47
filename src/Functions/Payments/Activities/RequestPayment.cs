using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Payments.Activities;

/// <summary>Makes the order's PaymentIntent, if intake has not.</summary>
public sealed class RequestPayment(OrderDesk desk, PaymentDesk payments)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(RequestPayment), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(RequestPayment))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, order.OrderId);
        if (answer.Order is not { } stored)
        {
            return answer.Progress();
        }

        PaymentRequest request = await payments.RequestAsync(durable, stored, CancellationToken.None);
        return (request switch
        {
            { Refused: { } why } => await payments.RefuseAsync(durable, order.OrderId, why, CancellationToken.None),

            // News that came before the payment was bound to the order was left unread until now.
            _ when request.Order != stored => await desk.CatchUpAsync(durable, order.OrderId),
            _ => answer,
        }).Progress();
    }
}
