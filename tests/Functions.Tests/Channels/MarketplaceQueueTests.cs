using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Channels;
using Serverless.Functions.Storage;

namespace Functions.Tests.Channels;

public sealed class MarketplaceQueueTests
{
    [Fact]
    public async Task An_order_of_the_queue_is_taken_in_once_however_often_it_comes()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject payload = shop.Draft(("MUG", 2));
        payload["payment"] = new JsonObject { ["method"] = "paidElsewhere" };
        JsonObject envelope = new() { ["channel"] = "generic", ["externalId"] = "M-1", ["receivedAt"] = "2026-03-02T09:00:00Z", ["payload"] = payload };

        await SendAsync(shop, QueueNames.MarketplaceOrders, envelope);
        await SendAsync(shop, QueueNames.MarketplaceOrders, envelope);

        JsonNode order = Assert.Single((await OrdersAsync(shop)).AsArray())!;
        Assert.Equal(("M-1", "generic", "processing"), (order["number"]!.ToString(), order["channel"]!.ToString(), order["status"]!.ToString()));
        Assert.Equal((1000, 2), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public void A_channel_that_nobody_can_map_is_named()
    {
        MarketplaceEnvelope envelope = new("nowhere", "M-2", DateTimeOffset.UnixEpoch, default);

        Assert.Contains("'nowhere'", Assert.Throws<NotSupportedException>(() => MarketplaceOrders.Map(envelope)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_normalised_order_of_another_system_is_taken_in_from_its_queue()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject draft = shop.Draft(("TEA", 1));
        draft["channel"] = "erp";
        draft["payment"] = new JsonObject { ["method"] = "onAccount" };
        draft["lines"]!.AsArray().Add(new JsonObject { ["sku"] = "handling", ["quantity"] = 1, ["kind"] = "charge", ["unitPrice"] = TestShop.Pounds(150) });

        await SendAsync(shop, QueueNames.OrdersIn, draft);

        JsonNode order = Assert.Single((await OrdersAsync(shop)).AsArray())!;
        Assert.Equal(("erp", "processing"), (order["channel"]!.ToString(), order["status"]!.ToString()));
    }

    private static async Task SendAsync(TestShop shop, string queue, JsonObject message)
    {
        await shop.App.Services.GetRequiredService<Queues>().SendAsync(queue, message);
        await shop.UntilIdleAsync();
    }

    private static async Task<JsonNode> OrdersAsync(TestShop shop) => JsonNode.Parse(await shop.Http.GetStringAsync("/api/orders"))!["items"]!;
}
