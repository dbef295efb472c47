using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Returns.Activities;

/// <summary>Puts what came back on the books of the location that it left from: for sale what can be sold again, the rest as unavailable.</summary>
public sealed class RestockReturn(OrderDesk desk, StockStore stock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef part) =>
        context.CallActivityAsync<OrderProgress>(nameof(RestockReturn), part, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(RestockReturn))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer now = await desk.CatchUpAsync(durable, part.OrderId);
        if (now.Order?.Return(part.PartId) is { Status: ReturnStatus.Inspected, Restocked: false } item)
        {
            await MoveAsync($"{item.Id}-restock", StockMove.Returned, Items(now.Order, item, line => line.Restockable), item.Id);
            await MoveAsync($"{item.Id}-damaged", StockMove.ReturnedDamaged, Items(now.Order, item, line => line.Received - line.Restockable), item.Id);
        }

        return (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, order => order.RecordRestock(part.PartId))).Progress();
    }

    private async Task MoveAsync(string movement, StockMove kind, List<StockItem> items, string returnId)
    {
        if (items.Count > 0 && await stock.MoveAsync(movement, kind, items, returnId, CancellationToken.None) is { Count: > 0 } refusals)
        {
            throw new InvalidOperationException($"Return {returnId} cannot be put on the books: {refusals[0].Message}");
        }
    }

    private static List<StockItem> Items(Order order, Return item, Func<ReturnLine, int> units) => item.Lines
        .Where(line => units(line) > 0)
        .SelectMany(line => (order.AsSent(order.Line(line.LineId)!) with { Quantity = units(line) }).Demand())
        .GroupBy(part => (part.Sku, Location: LocationOf(order, part)))
        .Select(group => new StockItem(group.Key.Sku, group.Key.Location, group.Sum(part => part.Quantity)))
        .ToList();

    private static string LocationOf(Order order, OrderLine part) =>
        order.LiveParcels().First(parcel => parcel.Items.Exists(packed => packed.LineId == part.LineId && packed.Sku == part.Sku)).Location;
}
