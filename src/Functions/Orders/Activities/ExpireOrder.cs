using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Payments;

namespace Serverless.Functions.Orders.Activities;

/// <summary>
/// Ends an order that was not paid in time. The provider is asked first, in case its news have not come: an order whose money is there stays, and one that a bank is
/// still working on waits. Then whatever way the customer has to pay is called off: should the customer pay in this very moment, the provider says so.
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
        (DeskAnswer now, bool works, _) = await payments.LookAsync(durable, order.OrderId);
        if (!works && now.Order is { IsOver: false, Payment: { IsCovered: false, IsRequested: true } } unpaid)
        {
            (now, bool ended) = await payments.CallOffAsync(durable, unpaid, "abandoned", Actor.Timer);
            works = !ended && now.Order is { Payment: { IsCovered: false, Captured.Amount: 0 } };
        }

        TimeSpan longest = TimeSpan.FromDays(desk.Policies.BankDebitDays);
        return (await desk.ExecuteAsync(durable, order.OrderId, Actor.Timer, stored => works
            ? stored.AwaitPayment(clock.GetUtcNow(), longest)
            : stored.Expire(clock.GetUtcNow(), stored.NextRefund()))).Progress();
    }
}
