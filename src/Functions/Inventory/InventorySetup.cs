using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>Wires the capability up.</summary>
public static class InventorySetup
{
    /// <summary>Adds stock, catalogue and locations.</summary>
    public static IServiceCollection AddInventory(this IServiceCollection services) => services
        .AddSingleton<StockLevels>()
        .AddSingleton<StockMover>()
        .AddSingleton<StockReservations>()
        .AddSingleton<StockBook>()
        .AddSingleton<LedgerArchive>()
        .AddSingleton<StockAuditor>()
        .AddSingleton<WaitingOrders>()
        .AddSingleton<Backorders>()
        .AddSingleton<OversellDesk>()
        .AddSingleton<HotStock>()
        .AddSingleton<ITruthCheck, StockTruth>()
        .AddSingleton<Suppliers>()
        .AddSingleton<PurchaseRequests>()
        .AddSingleton<ReorderDesk>()
        .AddSingleton<CartHolds>()
        .AddSingleton<CartFacts>()
        .AddSingleton<CartDigests>()
        .AddSingleton<OrderSupply>()
        .AddSingleton<StockStore>()
        .AddSingleton<Catalogue>()
        .AddSingleton<ProductDesk>()
        .AddSingleton<Locations>();
}
