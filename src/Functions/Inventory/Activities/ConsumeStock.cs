using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Inventory.Activities;

/// <summary>Takes the goods of a parcel that left off the books.</summary>
public sealed class ConsumeStock(OrderDesk desk, StockStore stock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef parcel) =>
        context.CallActivityAsync<OrderProgress>(nameof(ConsumeStock), parcel, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ConsumeStock))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer now = await desk.CatchUpAsync(durable, part.OrderId);
        if (now.Order?.Parcel(part.PartId) is { HandedOverAt: not null, StockConsumed: false } parcel)
        {
            await stock.ConsumeAsync(part.OrderId, parcel.Id, Items(parcel), Last(now.Order, parcel), CancellationToken.None);
        }

        return (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, order => order.RecordReservation(ReservationTrigger.Consume, part.PartId))).Progress();
    }

    private static List<StockItem> Items(Parcel parcel) => parcel.Items
        .GroupBy(item => item.Sku)
        .Select(group => new StockItem(group.Key, parcel.Location, group.Sum(item => item.Quantity)))
        .ToList();

    private static bool Last(Order order, Parcel parcel) => order.LiveParcels().All(other => other.Id == parcel.Id || other.StockConsumed);
}
