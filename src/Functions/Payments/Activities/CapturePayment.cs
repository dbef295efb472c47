using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Payments.Stripe;

namespace Serverless.Functions.Payments.Activities;

/// <summary>Captures what was set aside, once the first parcel is packed. Comes it too late, the order is not covered any more and staff are told.</summary>
public sealed class CapturePayment(OrderDesk desk, StripeGateway stripe, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(CapturePayment), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(CapturePayment))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, order.OrderId);
        if (answer.Order is { } now && now.IsToBeCaptured() && await stripe.CaptureAsync(now, now.Payment.IntentId!, CancellationToken.None) is { } outcome)
        {
            answer = await desk.ExecuteAsync(durable, order.OrderId, Actor.System, stored => outcome.Decide(stored, desk.Policies, clock.GetUtcNow()));
        }

        return answer.Progress();
    }
}
