using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Payments.Activities;

/// <summary>Calls off the PaymentIntent of an order that will not be fulfilled. Had the customer paid by then, the money goes back by itself.</summary>
public sealed class VoidPayment(OrderDesk desk, PaymentDesk payments)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(VoidPayment), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(VoidPayment))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, order.OrderId);
        if (answer.Order is { IsOver: true, Payment: { IsRequested: true, Captured.Amount: 0 } } over)
        {
            (answer, _) = await payments.CallOffAsync(durable, over, "requested_by_customer", Actor.System);
        }

        return answer.Progress();
    }
}
