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

/// <summary>Puts the parcels of a paid order on the pick lists, a VIP's before others; an order of charges only is done at once.</summary>
public sealed class PlanFulfilment(OrderDesk desk, CustomerHistory history, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(PlanFulfilment), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(PlanFulfilment))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable)
    {
        VipRule vip = desk.Policies.Vip();
        Order? asked = null;
        DeskAnswer answer = await desk.ExecuteAsync(durable, order.OrderId, Actor.System, stored =>
        {
            asked = vip.AsksAbout(stored) && stored.NotToBeWorkedOn() is null ? stored : null;
            return asked is null ? Plan(stored) : Decision<OrderEvent>.Of();
        });
        if (asked is not null)
        {
            CustomerSpending earlier = await history.BeforeAsync(asked, vip, CancellationToken.None);
            answer = await desk.ExecuteAsync(durable, order.OrderId, Actor.System, stored => Plan(stored) switch
            {
                { Events: [ParcelPlanned, ..] planned } when vip.AsksAbout(stored) => Decision<OrderEvent>.Of([.. vip.Judge(stored, earlier), .. planned]),
                var decision => decision,
            });
        }

        return answer.Progress();
    }

    private Decision<OrderEvent> Plan(Order order)
    {
        if (!order.Goods.Any())
        {
            return order.CompleteWithoutGoods(clock.GetUtcNow());
        }

        int number = order.Parcels.Count;
        return order.PlanFulfilment(_ => order.ParcelNumber(++number));
    }
}
