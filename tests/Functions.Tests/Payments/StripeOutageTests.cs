using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Functions.Tests.Payments;

public sealed class StripeOutageTests
{
    [Fact]
    public async Task Charge_capture_and_refund_happen_once_whatever_Stripe_answers_twice_in_a_row()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__Capture"] = "WhenPacked");
        await PlanAsync(shop, "/payment_intents", "fails-before", 2);
        string id = await shop.PaidOrderAsync(("MUG", 1));
        await PlanAsync(shop, "/capture", "fails-before", 2);
        await shop.ShipAsync(id);
        Assert.Equal(("shipped", "paid"), await StatusAsync(shop, id));

        await PlanAsync(shop, "/refunds", "fails-before", 1);
        await PlanAsync(shop, "/refunds", "fails-after", 1);
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "scratched" })).Status);
        Assert.Equal("refunded", (await StatusAsync(shop, id)).Payment);
        JsonNode seen = (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/summary?order={id}"))!["orders"]![id]!;
        Assert.Equal((1, 1, 1395), (seen["charges"]!.GetValue<int>(), seen["refunds"]!.GetValue<int>(), seen["refunded"]!["gbp"]!.GetValue<int>()));
        Assert.Empty(await shop.ExceptionsAsync(id));
    }

    [Theory]
    [InlineData("fails-before")]
    [InlineData("fails-after")]
    public async Task A_payment_or_page_that_is_called_off_is_called_off_whatever_Stripe_answers(string mishap)
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string intent = (await shop.PlaceAsync(shop.Draft(("MUG", 1))))["orderId"]!.GetValue<string>();
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["checkout"] = "session" };
        string page = (await shop.PlaceAsync(draft))["orderId"]!.GetValue<string>();
        await PlanAsync(shop, "/cancel", mishap, 2);
        await PlanAsync(shop, "/expire", mishap, 2);
        foreach (string id in (string[])[intent, page])
        {
            Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "changed my mind" })).Status);
            Assert.Equal(("cancelled", "voided"), await StatusAsync(shop, id));
        }
    }

    [Fact]
    public async Task A_declined_card_is_never_tried_again()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["method"] = "card", ["storedMethod"] = "pm_card_chargeDeclined" };
        string id = (await shop.PlaceAsync(draft))["orderId"]!.GetValue<string>();
        await shop.PlaceAsync(draft.DeepClone().AsObject());
        await shop.LiveAsync(TimeSpan.FromHours(12));

        Assert.Equal("failed", (await StatusAsync(shop, id)).Payment);
        JsonNode seen = (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/summary?order={id}"))!["orders"]![id]!;
        Assert.Equal((1, 0), (seen["attempts"]!.GetValue<int>(), seen["charges"]!.GetValue<int>()));
    }

    private static async Task<(string Order, string Payment)> StatusAsync(TestShop shop, string id) =>
        await shop.GetAsync(id) is var order ? (order["status"]!.GetValue<string>(), order["paymentStatus"]!.GetValue<string>()) : default;

    private static async Task PlanAsync(TestShop shop, string path, string how, int times) =>
        (await shop.SandboxHttp.PostAsJsonAsync("/_sandbox/stripe/mishaps", new { path, how, times })).EnsureSuccessStatusCode();
}
