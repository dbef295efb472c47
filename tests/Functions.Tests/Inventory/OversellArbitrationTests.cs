using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Storage;

namespace Functions.Tests.Inventory;

/// <summary>Channels sold more than there is: who paid first keeps it, the others choose, and nothing is cancelled before they have.</summary>
public sealed class OversellArbitrationTests
{
    [Fact]
    public async Task Who_paid_first_keeps_the_last_unit_although_another_order_came_in_before_it()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "CANDLE", 1);
        string late = await SoldAsync(shop, "M-2", "2026-03-02T08:50:00Z", ("CANDLE", 1));
        Assert.Contains("parcelPlanned", await shop.TimelineAsync(late));
        string early = await SoldAsync(shop, "M-1", "2026-03-02T08:40:00Z", ("CANDLE", 1));
        Assert.Equal(["e10:CANDLE"], await shop.ExceptionsAsync(early));

        await SweepAsync(shop);
        Assert.Contains("parcelPlanned", await shop.TimelineAsync(early));
        Assert.Empty(await shop.ExceptionsAsync(early));
        Assert.DoesNotContain("stockChoice", await shop.MailsAsync(early));
        string[] timeline = await shop.TimelineAsync(late);
        Assert.Contains("stockGivenUp", timeline);
        Assert.Contains("customerAskedAboutStock", timeline);
        Assert.Equal(["e10:CANDLE"], await shop.ExceptionsAsync(late));
        Assert.Equal((1, 1), await shop.StockOfAsync("CANDLE"));

        // The one that lost is carried on by the same orchestration once there is more.
        await shop.ShipAsync(early);
        await ReceiveAsync(shop, "CANDLE", 1);
        Assert.Empty(await shop.ExceptionsAsync(late));
        JsonNode parcels = (await shop.GetAsync(late))["order"]!["parcels"]!;
        Assert.Equal(["cancelled", "open"], parcels.AsArray().Select(parcel => parcel!["work"]!.GetValue<string>()));
        foreach (string step in (string[])["pick", "pack", "ship"])
        {
            Assert.Equal(200, (await shop.PostAsync($"/api/fulfilments/{parcels[1]!["id"]}/{step}")).Status);
        }

        Assert.Equal((0, 0), await shop.StockOfAsync("CANDLE"));
        await BooksAreRightAsync(shop);
    }

    [Fact]
    public async Task What_the_warehouse_has_begun_with_is_not_taken_away()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "CANDLE", 1);
        string late = await SoldAsync(shop, "M-2", "2026-03-02T08:50:00Z", ("CANDLE", 1));
        string parcel = (await shop.GetAsync(late))["order"]!["parcels"]![0]!["id"]!.GetValue<string>();
        await shop.PostAsync($"/api/fulfilments/{parcel}/pick");
        string early = await SoldAsync(shop, "M-1", "2026-03-02T08:40:00Z", ("CANDLE", 1));
        await SweepAsync(shop);
        await SweepAsync(shop);
        Assert.DoesNotContain("stockGivenUp", await shop.TimelineAsync(late));
        Assert.Single(await shop.MailsAsync(early), "stockChoice");
        await BooksAreRightAsync(shop);
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("part")]
    [InlineData("substitute")]
    [InlineData("cancel")]
    public async Task The_customer_chooses_by_the_link_of_the_mail(string choice)
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "CANDLE", 1, "MUG");
        string id = await SoldAsync(shop, "M-1", "2026-03-02T08:40:00Z", ("CANDLE", 3), ("TEA", 1));
        await SweepAsync(shop);
        using HttpClient customer = new() { BaseAddress = new(shop.App.Url) };
        string page = await LinkAsync(shop, id);
        string html = WebUtility.HtmlDecode(await customer.GetStringAsync(page));
        Assert.Contains("Without 2 × candle", html, StringComparison.Ordinal);
        Assert.Contains("3 × MUG instead of candle", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await customer.GetAsync(page[..^1])).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(customer, page, "everything")).StatusCode);
        Assert.Equal("open", (await shop.GetAsync(id))["order"]!["state"]!.GetValue<string>());

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(customer, page, choice)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(customer, page, choice)).StatusCode);
        await shop.UntilIdleAsync();
        JsonNode order = (await shop.GetAsync(id))["order"]!;
        string[] timeline = await shop.TimelineAsync(id);
        Assert.Single(timeline, "stockChosen");
        Assert.Equal(choice == "wait" ? ["e10:CANDLE~waits"] : [], await shop.ExceptionsAsync(id));
        long refunded = order["payment"]!["refunds"]!.AsArray().Sum(refund => refund!["amount"]!["amount"]!.GetValue<long>());
        int candles = 1, mugs = 1000, tea = 1000;
        switch (choice)
        {
            case "wait":
                Assert.Equal(0, refunded);
                Assert.DoesNotContain("parcelPlanned", timeline);
                await ReceiveAsync(shop, "CANDLE", 2);
                await shop.ShipAsync(id);
                (candles, tea) = (0, 999);
                break;
            case "part":
                Assert.Equal(2000, refunded);
                await shop.ShipAsync(id);
                (candles, tea) = (0, 999);
                break;
            case "substitute":
                Assert.Equal(0, refunded);
                await shop.ShipAsync(id);
                (mugs, tea) = (997, 999);
                break;
            default:
                Assert.Equal(4395, refunded);
                Assert.Equal("cancelled", order["state"]!.GetValue<string>());
                Assert.Contains("cancelled", await shop.MailsAsync(id));
                break;
        }

        Assert.Equal((candles, 0), await shop.StockOfAsync("CANDLE"));
        Assert.Equal((mugs, 0), await shop.StockOfAsync("MUG"));
        Assert.Equal((tea, 0), await shop.StockOfAsync("TEA"));
        Assert.Equal(choice == "wait" ? 0 : candles, (await shop.Http.GetFromJsonAsync<JsonNode>("/api/stock?sku=CANDLE"))!["items"]![0]!["available"]!.GetValue<int>());
        Assert.Equal(0, (await shop.Http.GetFromJsonAsync<JsonNode>("/api/stock?sku=CANDLE"))!["items"]![0]!["promised"]!.GetValue<int>());
        await BooksAreRightAsync(shop);
    }

    [Fact]
    public async Task Staff_choose_for_a_customer_who_calls_and_read_what_can_be_had()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "CANDLE", 0);
        string id = await SoldAsync(shop, "M-1", "2026-03-02T08:40:00Z", ("CANDLE", 1));
        JsonNode options = (await shop.Http.GetFromJsonAsync<JsonNode>($"/api/orders/{id}/stock-options"))!;
        Assert.Equal("CANDLE", options["skus"]![0]!.GetValue<string>());
        Assert.Empty(options["part"]!.AsArray());
        Assert.Equal(409, (await shop.PostAsync($"/api/orders/{id}/stock-choice", new { choice = "part" })).Status);
        Assert.Equal(422, (await shop.PostAsync($"/api/orders/{id}/stock-choice", new { })).Status);
        Assert.Equal(404, (await shop.PostAsync("/api/orders/ord_none/stock-choice", new { choice = "wait" })).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/stock-choice", new { choice = "cancel" })).Status);
        Assert.Equal(409, (await shop.PostAsync($"/api/orders/{id}/stock-choice", new { choice = "wait" })).Status);
        Assert.Empty(await shop.ExceptionsAsync(id));
    }

    private static async Task<string> SoldAsync(TestShop shop, string externalId, string placedAt, params (string, int)[] lines)
    {
        JsonObject payload = shop.Draft(lines);
        payload["payment"] = new JsonObject { ["method"] = "paidElsewhere" };
        payload["placedAt"] = placedAt;
        payload["externalId"] = externalId;
        JsonObject envelope = new() { ["channel"] = "generic", ["externalId"] = externalId, ["receivedAt"] = placedAt, ["payload"] = payload };
        await shop.App.Services.GetRequiredService<Queues>().SendAsync(QueueNames.MarketplaceOrders, envelope);
        await shop.UntilIdleAsync();
        return (await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders?limit=200"))!["items"]!.AsArray().Single(item => item!["number"]!.GetValue<string>() == externalId)!["id"]!.GetValue<string>();
    }

    private static async Task SweepAsync(TestShop shop)
    {
        shop.Clock.Advance(TimeSpan.FromMinutes(5));
        await shop.UntilIdleAsync();
    }

    private static async Task<string> LinkAsync(TestShop shop, string orderId)
    {
        JsonNode mail = (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/mails?order_id={orderId}"))!.AsArray().Single(item => item!["categories"]![0]!.GetValue<string>() == "stockChoice")!;
        return Regex.Match(mail.ToJsonString(), @"/stock/[\w.\-]+").Value;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient customer, string page, string choice) =>
        customer.PostAsync(page, new FormUrlEncodedContent([new("choice", choice)]));

    private static async Task ProductAsync(TestShop shop, string sku, int units, params string[] substitutes)
    {
        using HttpResponseMessage answer = await shop.Http.PutAsJsonAsync(
            $"/api/products/{sku}", new { title = sku.ToLowerInvariant(), prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300, substitutes });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        if (units > 0)
        {
            await ReceiveAsync(shop, sku, units);
        }
    }

    private static async Task ReceiveAsync(TestShop shop, string sku, int quantity) => Assert.Equal(
        204, (await shop.PostAsync("/api/stock/adjustments", new { reason = "delivery", kind = "received", lines = new[] { new { sku, location = "leeds", quantity } } })).Status);

    private static async Task BooksAreRightAsync(TestShop shop)
    {
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty((await shop.PostAsync("/api/stock/check")).Body!["differences"]!.AsArray());
    }
}
