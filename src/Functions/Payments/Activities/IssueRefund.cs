using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Payments.Stripe;

namespace Serverless.Functions.Payments.Activities;

/// <summary>Sends money back. The action was stored before; whatever crashes, the same action is one refund.</summary>
public sealed class IssueRefund(OrderDesk desk, StripeGateway stripe, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef refund) =>
        context.CallActivityAsync<OrderProgress>(nameof(IssueRefund), refund, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(IssueRefund))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, part.OrderId);
        Refund? refund = answer.Order?.Payment.Refunds.Find(item => item.Id == part.PartId);
        if (refund is not { State: RefundState.Requested })
        {
            return answer.Progress();
        }

        // Money that a marketplace took, or that is owed on an invoice, is paid back there; here it is only noted.
        RefundNews news = answer.Order!.Payment.Method == PaymentMethod.Card
            ? await stripe.RefundAsync(answer.Order, refund, CancellationToken.None)
            : new(refund.Id, $"elsewhere-{refund.Id}", RefundTrigger.Succeeded, refund.Amount);
        return (await desk.ExecuteAsync(
            durable, part.OrderId, Actor.Stripe, stored => news.Decide(stored, desk.Policies, clock.GetUtcNow()))).Progress();
    }
}
