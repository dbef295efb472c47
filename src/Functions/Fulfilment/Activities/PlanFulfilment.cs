using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Fulfilment.Activities;

/// <summary>Puts the parcels of a paid order on the pick lists; an order of charges only is done at once.</summary>
public sealed class PlanFulfilment(OrderDesk desk, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(PlanFulfilment), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(PlanFulfilment))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable) =>
        (await desk.ExecuteAsync(durable, order.OrderId, Actor.System, Decide)).Progress();

    private Decision<OrderEvent> Decide(Order order)
    {
        if (!order.Goods.Any())
        {
            return order.CompleteWithoutGoods(clock.GetUtcNow());
        }

        int number = order.Parcels.Count;
        return order.PlanFulfilment(_ => order.ParcelNumber(++number));
    }
}
