using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Orders;

/// <summary>Wires the capability up.</summary>
public static class OrdersSetup
{
    /// <summary>Adds orders.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<TouchedOrders>()
        .AddSingleton<OrderStore>()
        .AddSingleton<OrderLists>()
        .AddSingleton<WorkLists>()
        .AddSingleton<OrderReferences>()
        .AddSingleton<Outbox>()
        .AddSingleton<OrderDesk>()
        .AddSingleton<Http.OrderCommands>()
        .AddSingleton<InboxPost>()
        .AddSingleton<OrderTaker>();
}
