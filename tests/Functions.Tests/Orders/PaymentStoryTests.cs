using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Functions.Tests.Orders;

public sealed class PaymentStoryTests
{
    [Fact]
    public async Task A_declined_card_is_told_to_the_customer_and_the_next_one_pays()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>();

        await shop.PayAsync(placed, "pm_card_chargeDeclined");
        JsonNode declined = await shop.GetAsync(id);
        Assert.Equal("failed", declined["paymentStatus"]!.GetValue<string>());
        Assert.Equal("pendingPayment", declined["status"]!.GetValue<string>());
        Assert.Empty(declined["order"]!["parcels"]!.AsArray());

        await shop.PayAsync(placed);
        JsonNode paid = await shop.GetAsync(id);
        Assert.Equal("paid", paid["paymentStatus"]!.GetValue<string>());
        Assert.Equal(1395, paid["captured"]!["amount"]!.GetValue<int>());
        Assert.Single(paid["order"]!["parcels"]!.AsArray());
        Assert.Equal(["orderConfirmation", "paymentProblem"], (await Kinds(shop, id)).Order());
    }

    [Fact]
    public async Task An_order_that_nobody_pays_expires_gives_its_stock_back_and_voids_its_intent()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("TEA", 5)));
        string id = placed["orderId"]!.GetValue<string>();

        await shop.LiveAsync(TimeSpan.FromHours(23.9));
        Assert.Equal("pendingPayment", (await shop.GetAsync(id))["status"]!.GetValue<string>());
        Assert.Equal((1000, 5), await shop.StockOfAsync("TEA"));

        await shop.LiveAsync(TimeSpan.FromHours(0.2));
        JsonNode expired = await shop.GetAsync(id);
        Assert.Equal("expired", expired["status"]!.GetValue<string>());
        Assert.Equal("voided", expired["paymentStatus"]!.GetValue<string>());
        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));
        Assert.Equal("canceled", await IntentStatus(shop, placed));
    }

    [Fact]
    public async Task A_cancelled_order_gets_its_money_stock_and_label_back_in_one_command()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 3));
        string parcel = (await shop.GetAsync(id))["order"]!["parcels"]![0]!["id"]!.GetValue<string>();
        await shop.PostAsync($"/api/fulfilments/{parcel}/pick");
        await shop.PostAsync($"/api/fulfilments/{parcel}/pack");

        (int status, JsonNode? body) = await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "changed my mind" });
        Assert.True(status == 200, body?.ToString());
        JsonNode cancelled = await shop.GetAsync(id);
        Assert.Equal("cancelled", cancelled["status"]!.GetValue<string>());
        Assert.Equal("refunded", cancelled["paymentStatus"]!.GetValue<string>());
        Assert.Equal(3395, cancelled["refundedAmount"]!["amount"]!.GetValue<int>());
        Assert.Equal((1000, 0), await shop.StockOfAsync("MUG"));
        Assert.Equal("voided", cancelled["order"]!["parcels"]![0]!["status"]!.GetValue<string>());
        Assert.Contains("cancelled", await Kinds(shop, id));
        Assert.Contains("refundProcessed", await Kinds(shop, id));

        (int again, _) = await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "again" });
        Assert.Equal(200, again);
        Assert.Equal(3395, (await shop.GetAsync(id))["refundedAmount"]!["amount"]!.GetValue<int>());
        (int pack, JsonNode? refused) = await shop.PostAsync($"/api/fulfilments/{parcel}/ship");
        Assert.Equal(409, pack);
        Assert.Equal("cancelled", refused!["orderStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_shipped_order_cannot_be_cancelled()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("POSTER", 1));
        await shop.ShipAsync(id);

        (int status, JsonNode? body) = await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "too late" });

        Assert.Equal(409, status);
        Assert.Equal("urn:serverless:problem:alreadyShipped", body!["type"]!.GetValue<string>());
        Assert.Equal("paid", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Goodwill_refunds_stop_at_what_was_captured()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));

        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(1000), reason = "scratched" })).Status);
        Assert.Equal(422, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(396), reason = "more" })).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(395), reason = "more" })).Status);
        Assert.Equal(1395, (await shop.GetAsync(id))["refundedAmount"]!["amount"]!.GetValue<int>());
    }

    private static async Task<string[]> Kinds(TestShop shop, string id) =>
        [.. (await shop.GetAsync(id))["messages"]!.AsArray().Select(message => message!["kind"]!.GetValue<string>())];

    private static async Task<string> IntentStatus(TestShop shop, JsonNode placed)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/stripe/v1/payment_intents/{placed["paymentIntentId"]}") { Headers = { { "Authorization", "Bearer sk_test_sandbox" } } };
        using HttpResponseMessage response = await shop.SandboxHttp.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!["status"]!.GetValue<string>();
    }
}
