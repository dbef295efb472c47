using System.Text.Json.Nodes;
using Serverless.Functions.Storage;
using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Exceptions.Timers;
using Serverless.Domain.Shipping;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Functions.Tests.Exceptions;

public sealed class LostWorkTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_order_whose_orchestration_is_lost_gets_a_fresh_one_and_comes_to_rest(bool purged)
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        DurableTaskClient durable = Client(shop);
        await durable.TerminateInstanceAsync($"order-{id}-1");
        await durable.WaitForInstanceCompletionAsync($"order-{id}-1");
        if (purged)
        {
            await durable.PurgeInstanceAsync($"order-{id}-1");
        }

        shop.Clock.Advance(TimeSpan.FromMinutes(20));
        await shop.UntilIdleAsync();
        await SweepAsync(shop, durable);
        await SweepAsync(shop, durable);
        await shop.UntilIdleAsync();
        Assert.Single(await shop.TimelineAsync(id), kind => kind == "orderRehydrated");

        await shop.ShipAsync(id);
        for (int day = 0; day < 50 && (await shop.GetAsync(id))["order"]!["state"]!.GetValue<string>() == "open"; day++)
        {
            await shop.LiveAsync(TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        }

        Assert.Equal("orderClosed", (await shop.TimelineAsync(id)).Last());
        Assert.Equal((999, 0), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task An_order_whose_orchestration_failed_goes_on_with_a_fresh_one()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = (await shop.PlaceAsync(shop.Draft(("MUG", 1))))["orderId"]!.GetValue<string>();
        await shop.UntilIdleAsync();

        // Nobody can read the order for a while; its instance gives up.
        TableClient table = shop.App.Services.GetRequiredService<Tables>()[TableNames.Orders];
        TableEntity[] rows = [.. table.Query<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {id}"))];
        foreach (TableEntity row in rows)
        {
            await table.DeleteEntityAsync(row);
        }

        DurableTaskClient durable = Client(shop);
        await durable.RaiseEventAsync($"order-{id}-1", Wakes.EventName);
        for (int hour = 0; hour < 100 && (await durable.GetInstanceAsync($"order-{id}-1"))!.RuntimeStatus != OrchestrationRuntimeStatus.Failed; hour++)
        {
            await shop.LiveAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));
        }

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await durable.GetInstanceAsync($"order-{id}-1"))!.RuntimeStatus);
        foreach (TableEntity row in rows)
        {
            await table.AddEntityAsync(row);
        }

        await SweepAsync(shop, durable);
        await shop.UntilIdleAsync();
        Assert.Single(await shop.TimelineAsync(id), "orderRehydrated");
        await shop.LiveAsync(TimeSpan.FromHours(25), TimeSpan.FromHours(4));
        Assert.Contains("orderExpired", await shop.TimelineAsync(id));
        Assert.Equal((1000, 0), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task A_wake_up_that_tells_what_was_once_is_passed_over()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        Order order = (await shop.App.Services.GetRequiredService<OrderStore>().LoadAsync(id))!.Order;
        DurableTaskClient durable = Client(shop);
        string carrier = Wakes.ParcelInstance(order.Parcels[0].Id, order.Generation);
        OrderProgress atRest = OrderProgress.Of(order);
        atRest = atRest with { Parcels = [atRest.Parcels[0] with { IsAtRest = true }], Version = order.EventCount - 1 };
        await durable.RaiseEventAsync(carrier, Wakes.EventName, atRest);
        await shop.UntilIdleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await durable.GetInstanceAsync(carrier))!.RuntimeStatus);

        await durable.RaiseEventAsync(carrier, Wakes.EventName, atRest with { Version = order.EventCount + 1 });
        await shop.UntilIdleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await durable.GetInstanceAsync(carrier))!.RuntimeStatus);
    }

    [Fact]
    public async Task Returns_whose_orchestrations_are_lost_are_taken_up_again_but_for_the_one_that_nobody_can_read()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        DurableTaskClient durable = Client(shop);
        Dictionary<string, string> carriers = [];
        for (int number = 0; number < 3; number++)
        {
            string id = await shop.PaidOrderAsync(("MUG", 1));
            (int status, JsonNode? asked) = await shop.PostAsync("/api/returns", new { orderId = id, lines = new[] { new { lineId = "1", quantity = 1, reason = "wrongSize" } } });
            Assert.Equal(201, status);
            carriers[id] = $"return-{asked!["return"]!["id"]}-1";
        }

        await shop.UntilIdleAsync();
        foreach (string carrier in carriers.Values)
        {
            await durable.TerminateInstanceAsync(carrier);
            await durable.WaitForInstanceCompletionAsync(carrier);
        }

        string broken = (await durable.GetAllInstancesAsync(new() { InstanceIdPrefix = "return-" }).FirstAsync()).InstanceId;
        string unread = carriers.Single(pair => pair.Value == broken).Key;
        TableClient table = shop.App.Services.GetRequiredService<Tables>().Orders;
        TableEntity order = await table.GetEntityAsync<TableEntity>(unread, "order");
        order.Remove("Data");
        await table.UpdateEntityAsync(order, order.ETag, TableUpdateMode.Replace);

        await SweepAsync(shop, durable);

        // A fresh instance is pending until its first turn is done.
        await shop.UntilIdleAsync();
        foreach ((string id, string carrier) in carriers)
        {
            Assert.Equal(id == unread ? OrchestrationRuntimeStatus.Terminated : OrchestrationRuntimeStatus.Running, (await durable.GetInstanceAsync(carrier))?.RuntimeStatus);
        }

        Assert.Equal(["surprise:unworkable"], await shop.ExceptionsAsync(unread));
    }

    [Fact]
    public async Task An_order_whose_orchestration_stands_still_gets_a_fresh_one_once_it_is_overdue()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        DurableTaskClient durable = Client(shop);
        string unpaid = (await shop.PlaceAsync(shop.Draft(("MUG", 1))))["orderId"]!.GetValue<string>();
        JsonNode waiting = await shop.PlaceAsync(shop.Draft(("TEA", 1)));
        string paid = waiting["orderId"]!.GetValue<string>();
        await shop.UntilIdleAsync();
        foreach (string id in (string[])[unpaid, paid])
        {
            await durable.SuspendInstanceAsync($"order-{id}-1");
        }

        await shop.PayAsync(waiting);
        Assert.DoesNotContain("parcelPlanned", await shop.TimelineAsync(paid));
        shop.Clock.Advance(TimeSpan.FromMinutes(90));
        await shop.UntilIdleAsync();
        await SweepAsync(shop, durable);
        Assert.DoesNotContain("orderRehydrated", await shop.TimelineAsync(paid));

        await shop.LiveAsync(TimeSpan.FromHours(4), TimeSpan.FromHours(1));
        Assert.Contains("parcelPlanned", await shop.TimelineAsync(paid));
        Assert.DoesNotContain("orderRehydrated", await shop.TimelineAsync(unpaid));
        await shop.LiveAsync(TimeSpan.FromHours(24), TimeSpan.FromHours(1));
        Assert.Contains("orderExpired", await shop.TimelineAsync(unpaid));
        await shop.LiveAsync(TimeSpan.FromHours(6), TimeSpan.FromHours(1));
        Assert.Single(await shop.TimelineAsync(unpaid), "orderRehydrated");
        Assert.Single(await shop.TimelineAsync(paid), "orderRehydrated");
        await shop.ShipAsync(paid);
        Assert.Equal((999, 0), await shop.StockOfAsync("TEA"));
        Assert.Equal((1000, 0), await shop.StockOfAsync("MUG"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_row_that_a_crash_left_behind_goes(bool isOver)
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        TableClient lists = shop.App.Services.GetRequiredService<Tables>()[TableNames.OrdersByStatus];
        TableEntity late = await lists.QueryAsync<TableEntity>(row => row.PartitionKey.CompareTo("Paid") >= 0).SingleAsync(row => row.GetString("OrderId") == id);
        await (isOver ? shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "ordered twice" }) : shop.ShipAsync(id));
        late.ETag = default;
        await lists.AddEntityAsync(late);
        await shop.LiveAsync(TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        Assert.Single(await lists.QueryAsync<TableEntity>().Where(row => row.GetString("OrderId") == id).ToListAsync());
        Assert.DoesNotContain("orderRehydrated", await shop.TimelineAsync(id));
    }

    [Fact]
    public async Task After_a_standstill_nobody_is_replaced_who_is_only_late()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = (await shop.PlaceAsync(shop.Draft(("MUG", 1))))["orderId"]!.GetValue<string>();
        await Client(shop).SuspendInstanceAsync($"order-{id}-1");
        shop.Clock.Advance(TimeSpan.FromHours(30));
        await shop.UntilIdleAsync();
        Assert.DoesNotContain("orderRehydrated", await shop.TimelineAsync(id));

        await shop.LiveAsync(TimeSpan.FromHours(4), TimeSpan.FromHours(1));
        Assert.Single(await shop.TimelineAsync(id), "orderRehydrated");
        Assert.Contains("orderExpired", await shop.TimelineAsync(id));
    }

    [Fact]
    public async Task News_that_comes_before_its_shipment_is_known_is_handed_on_and_news_of_nobody_goes()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        await shop.ShipAsync(id);
        string parcel = (await shop.GetAsync(id))["order"]!["parcels"]![0]!["id"]!.GetValue<string>();
        InboxPost inbox = shop.App.Services.GetRequiredService<InboxPost>();
        TrackingNews news = new("", ParcelStatus.Lost, shop.Clock.GetUtcNow());
        await inbox.PostAsync(null, "easypost", "evt_early", news, QueueNames.CarrierEvents, "shp_early", default);
        await inbox.PostAsync(null, "easypost", "evt_nobody", news, QueueNames.CarrierEvents, "shp_nobody", default);
        await inbox.TakeUpAsync(default);
        await shop.UntilIdleAsync();
        Assert.DoesNotContain("parcelTracked", await shop.TimelineAsync(id));

        await shop.App.Services.GetRequiredService<OrderReferences>().AddAsync(OrderReferences.Shipment, "shp_early", new(id, parcel), default);
        shop.Clock.Advance(TimeSpan.FromMinutes(5));
        await shop.UntilIdleAsync();
        Assert.Contains("parcelTracked", await shop.TimelineAsync(id));
        Assert.Equal("lost", (await shop.GetAsync(id))["order"]!["parcels"]![0]!["status"]!.GetValue<string>());

        TableClient waiting = shop.App.Services.GetRequiredService<Tables>()[TableNames.InboxEvents];
        Assert.Equal("evt_nobody", Assert.Single(waiting.Query<TableEntity>()).GetString("EventId"));
        await shop.LiveAsync(TimeSpan.FromDays(4), TimeSpan.FromDays(1));
        await shop.LiveAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(5));
        Assert.Empty(waiting.Query<TableEntity>());
    }

    [Fact]
    public async Task Stock_that_was_kept_for_an_order_that_never_came_to_be_is_free_again()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        StockStore stock = shop.App.Services.GetRequiredService<StockStore>();
        (IReadOnlyList<Allocation> kept, _) = await stock.ReserveAsync(
            "ord_NEVER", [new OrderLine("1", "MUG", null, 5, Pound(1), Pound(0), Pound(0), Pound(5))], default);
        Assert.NotEmpty(kept);
        Assert.Equal((1000, 5), await shop.StockOfAsync("MUG"));

        shop.Clock.Advance(TimeSpan.FromMinutes(31));
        await shop.UntilIdleAsync();
        Assert.Equal((1000, 0), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task News_that_nobody_was_told_of_is_found_without_reading_all_orders_and_the_index_empties_itself()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        OrderStore orders = shop.App.Services.GetRequiredService<OrderStore>();
        shop.Clock.Advance(TimeSpan.FromMinutes(50));
        await shop.UntilIdleAsync();
        await ResumeAsync(shop);
        Assert.Empty(await shop.App.Services.GetRequiredService<TouchedOrders>().AllAsync(default).ToListAsync());

        await orders.PostAsync(id, "carrier", "evt-lost", new TrackingNews("pcl_STRANGER-1", ParcelStatus.InTransit, shop.Clock.GetUtcNow()), shop.Clock.GetUtcNow());
        Assert.True(await orders.IsUnfinishedAsync(id));
        await ResumeAsync(shop);
        Assert.False(await orders.IsUnfinishedAsync(id));
        Assert.Contains("surpriseNoted", await shop.TimelineAsync(id));

        // A row is kept as long as its order could be being changed under it.
        await ResumeAsync(shop);
        Assert.Equal(id, Assert.Single(await shop.App.Services.GetRequiredService<TouchedOrders>().AllAsync(default).ToListAsync()).OrderId);
        await shop.LiveAsync(TimeSpan.FromMinutes(50), TimeSpan.FromMinutes(5));
        Assert.Empty(await shop.App.Services.GetRequiredService<TouchedOrders>().AllAsync(default).ToListAsync());
    }

    private static Task ResumeAsync(TestShop shop) =>
        ActivatorUtilities.CreateInstance<ResumeUnfinishedWork>(shop.App.Services).Run(new TimerInfo(), Client(shop), CancellationToken.None);

    private static Money Pound(int pounds) => new(pounds * 100, "GBP");

    private static Task SweepAsync(TestShop shop, DurableTaskClient durable) =>
        ActivatorUtilities.CreateInstance<RehydrateOrders>(shop.App.Services).Run(new TimerInfo(), durable, CancellationToken.None);

    private static DurableTaskClient Client(TestShop shop) => shop.App.Services.GetRequiredService<DurableTaskClient>();
}
