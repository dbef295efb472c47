using System.Text.Json.Nodes;
using static Functions.Tests.Payments.AnotherIntent;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

public sealed class LateMoneyTests
{
    [Fact]
    public async Task Staff_make_a_linked_new_order_of_money_that_came_too_late()
    {
        await using TestShop shop = await OpenAsync();
        (string id, string intent) = await LateAsync(shop);
        Assert.Equal("expired", (await shop.GetAsync(id))["status"]!.GetValue<string>());
        Assert.Empty((await shop.GetAsync(id))["order"]!["payment"]!["refunds"]!.AsArray());
        Assert.Equal(["surprise:lateMoney"], await shop.ExceptionsAsync(id));

        (int status, JsonNode? made) = await shop.PostAsync($"/api/orders/{id}/reorder");
        Assert.True(status == 200, made?.ToString());
        string again = made!["id"]!.GetValue<string>();
        Assert.Equal(again, (await shop.PostAsync($"/api/orders/{id}/reorder")).Body!["id"]!.GetValue<string>());

        JsonNode order = await shop.GetAsync(again), old = await shop.GetAsync(id);
        Assert.Equal(("paid", id), (order["paymentStatus"]!.GetValue<string>(), order["order"]!["replaces"]!.GetValue<string>()));
        Assert.Single(order["order"]!["parcels"]!.AsArray());
        Assert.Equal((0, "expired"), (old["refundable"]!["amount"]!.GetValue<int>(), old["status"]!.GetValue<string>()));
        Assert.Equal(order["order"]!["number"]!.GetValue<string>(), old["order"]!["payment"]!["moved"]![0]!["orderNumber"]!.GetValue<string>());
        Assert.Empty(await shop.ExceptionsAsync(id));
        Assert.Equal(422, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(1) })).Status);
        Assert.Equal((1000, 1), await shop.StockOfAsync("MUG"));
        Assert.Equal(intent, order["order"]!["payment"]!["intentId"]!.GetValue<string>());

        // The customer's bank disputes the money: it is the new order's, whose goods must not leave.
        await SendAsync(shop.Storefront, Event("charge.dispute.created", new()
        {
            ["id"] = "du_moved", ["object"] = "dispute", ["amount"] = 1395, ["currency"] = "gbp", ["payment_intent"] = intent, ["reason"] = "fraudulent", ["status"] = "needs_response", ["metadata"] = new JsonObject(),
        }));
        await shop.UntilIdleAsync();
        Assert.Equal(["dispute:du_moved"], await shop.ExceptionsAsync(again));
        Assert.Equal("disputed", (await shop.GetAsync(again))["paymentStatus"]!.GetValue<string>());
        Assert.Empty(await shop.ExceptionsAsync(id));
        Assert.Equal(409, (await shop.PostAsync($"/api/fulfilments/{order["order"]!["parcels"]![0]!["id"]}/pick")).Status);
    }

    [Fact]
    public async Task Staff_refund_it_and_then_there_is_nothing_to_make_an_order_of()
    {
        await using TestShop shop = await OpenAsync();
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["checkout"] = "session" };
        JsonNode placed = await shop.PlaceAsync(draft);
        string id = placed["orderId"]!.GetValue<string>();
        await shop.LiveAsync(TimeSpan.FromHours(25));
        await PayOnAnotherIntentAsync(shop, id, placed["checkoutUrl"]!.GetValue<string>().Split('/')[^1], 1395);
        Assert.Contains("surprise:lateMoney", await shop.ExceptionsAsync(id));
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "too late" })).Status);
        Assert.DoesNotContain("surprise:lateMoney", await shop.ExceptionsAsync(id));
        Assert.Equal(409, (await shop.PostAsync($"/api/orders/{id}/reorder")).Status);
        string open = (await shop.PlaceAsync(shop.Draft(("MUG", 1))))["orderId"]!.GetValue<string>();
        Assert.Equal(409, (await shop.PostAsync($"/api/orders/{open}/reorder")).Status);
        Assert.Equal(404, (await shop.PostAsync("/api/orders/ord_none/reorder")).Status);
    }

    private static Task<TestShop> OpenAsync() => TestShop.OpenAsync(settings => settings["Policies__LateMoney"] = "Ask");

    private static async Task<(string Id, string Intent)> LateAsync(TestShop shop)
    {
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>(), intent = placed["paymentIntentId"]!.GetValue<string>();
        await shop.LiveAsync(TimeSpan.FromHours(25));
        await SendAsync(shop.Storefront, Event("payment_intent.succeeded", Intent(intent, id, 1395)));
        await shop.UntilIdleAsync();
        return (id, intent);
    }
}
