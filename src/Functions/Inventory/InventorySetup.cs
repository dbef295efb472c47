using Microsoft.Extensions.DependencyInjection;
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
        .AddSingleton<StockAuditor>()
        .AddSingleton<WaitingOrders>()
        .AddSingleton<Backorders>()
        .AddSingleton<OversellDesk>()
        .AddSingleton<CartHolds>()
        .AddSingleton<OrderSupply>()
        .AddSingleton<StockStore>()
        .AddSingleton<Catalogue>()
        .AddSingleton<Locations>();
}
