using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Inventory;

namespace Functions.Tests.Inventory;

public sealed class CartHoldTests
{
    [Fact]
    public async Task A_customer_is_never_blocked_by_their_own_hold_and_everybody_else_is()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await StockAsync(shop, "LAST", 2);
        JsonNode first = await HoldAsync(shop, "ada", ("LAST", 2));
        Assert.Equal("2026-03-02T09:30:00+00:00", first["until"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Conflict, (await TryHoldAsync(shop, "bob", ("LAST", 1))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await TryPlaceAsync(shop, "bob", null, ("LAST", 1))).StatusCode);

        // The same cart again, and a smaller one: in place of the first. What cannot be had leaves what was there.
        await HoldAsync(shop, "ada", ("LAST", 2));
        Assert.Equal((2, 2), await shop.StockOfAsync("LAST"));
        Assert.Equal(HttpStatusCode.Conflict, (await TryHoldAsync(shop, "ada", ("LAST", 3))).StatusCode);
        JsonNode last = await HoldAsync(shop, "ada", ("LAST", 1));
        Assert.Equal((2, 1), await shop.StockOfAsync("LAST"));

        // Her order takes it over, by its id or by who she is; twice is once.
        await HoldAsync(shop, "bob", ("LAST", 1));
        Assert.Equal(HttpStatusCode.Accepted, (await TryPlaceAsync(shop, "ada", last["id"]!.GetValue<string>(), ("LAST", 1))).StatusCode);
        Assert.Equal((2, 2), await shop.StockOfAsync("LAST"));
        Assert.Equal(HttpStatusCode.Conflict, (await TryPlaceAsync(shop, "cleo", last["id"]!.GetValue<string>(), ("LAST", 1))).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await TryPlaceAsync(shop, "bob", null, ("LAST", 1))).StatusCode);
        Assert.Equal((2, 2), await shop.StockOfAsync("LAST"));
        await BooksAreRightAsync(shop);
    }

    [Fact]
    public async Task A_hold_ends_by_itself_or_when_the_cart_is_given_up()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await StockAsync(shop, "LAST", 3);
        await HoldAsync(shop, "ada", ("LAST", 2));
        JsonNode given = await HoldAsync(shop, "bob", ("LAST", 1));
        for (int again = 0; again < 2; again++)
        {
            Assert.Equal(HttpStatusCode.NoContent, (await shop.Storefront.DeleteAsync($"/api/holds/{given["id"]}")).StatusCode);
            Assert.Equal((3, 2), await shop.StockOfAsync("LAST"));
        }

        shop.Clock.Advance(TimeSpan.FromMinutes(29));
        await shop.UntilIdleAsync();
        Assert.Equal((3, 2), await shop.StockOfAsync("LAST"));
        shop.Clock.Advance(TimeSpan.FromMinutes(7));
        await shop.UntilIdleAsync();
        Assert.Equal((3, 0), await shop.StockOfAsync("LAST"));
        Assert.Equal(422, (int)(await TryHoldAsync(shop, "", ("LAST", 1))).StatusCode);
        Assert.Equal(422, (int)(await TryHoldAsync(shop, "ada", ("NOTHING", 1))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await shop.Storefront.DeleteAsync("/api/holds/ord_1")).StatusCode);
    }

    [Fact]
    public async Task Taking_over_a_hold_leaves_no_moment_for_anybody_else()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await StockAsync(shop, "LAST", 1);
        CartHolds holds = shop.App.Services.GetRequiredService<CartHolds>();
        await holds.PlaceAsync("ada", [new("LAST", 1)], null, default);
        using CancellationTokenSource end = new();
        Task<int> thief = Task.Run(async () =>
        {
            int got = 0;
            while (!end.IsCancellationRequested)
            {
                got += (await holds.PlaceAsync("thief", [new("LAST", 1)], null, default)).Hold is null ? 0 : 1;
            }

            return got;
        });
        for (int again = 0; again < 50; again++)
        {
            Assert.NotNull((await holds.PlaceAsync("ada", [new("LAST", 1)], null, default)).Hold);
        }

        end.Cancel();
        Assert.Equal(0, await thief);
    }

    [Fact]
    public async Task Two_lines_that_share_a_part_share_its_stock_and_a_bundle_comes_and_goes_in_parts()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await StockAsync(shop, "CUP", 5);
        await StockAsync(shop, "POT", 9);
        await BundleAsync(shop, "SET", ("CUP", 2), ("POT", 1));
        await BundleAsync(shop, "PAIR", ("CUP", 2));
        using HttpResponseMessage refused = await shop.Storefront.PostAsJsonAsync("/api/orders", shop.Draft(("SET", 1), ("PAIR", 1), ("CUP", 2)));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("/lines/0/quantity", JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]![0]!["field"]!.GetValue<string>());
        Assert.Equal((5, 0), await shop.StockOfAsync("CUP"));

        string id = await shop.PaidOrderAsync(("SET", 1), ("PAIR", 1), ("CUP", 1));
        Assert.Equal((5, 5), await shop.StockOfAsync("CUP"));
        Assert.Equal((9, 1), await shop.StockOfAsync("POT"));
        await shop.ShipAsync(id);
        Assert.Equal((0, 0), await shop.StockOfAsync("CUP"));
        await shop.LiveAsync(TimeSpan.FromDays(6), TimeSpan.FromHours(6));
        Assert.Equal("delivered", (await shop.GetAsync(id))["status"]!.GetValue<string>());
        (int status, JsonNode? asked) = await shop.PostAsync("/api/returns", new { orderId = id, lines = new[] { new { lineId = "1", quantity = 1, reason = "wrongSize" } }, resolution = "refund" });
        Assert.True(status < 300, asked?.ToJsonString());
        string returned = (await shop.GetAsync(id))["order"]!["returns"]![0]!["id"]!.GetValue<string>();
        await shop.LiveAsync(TimeSpan.FromDays(4), TimeSpan.FromHours(6));
        await shop.PostAsync($"/api/returns/{returned}/receive", new { });
        await shop.PostAsync($"/api/returns/{returned}/inspect", new { });
        await shop.UntilIdleAsync();
        Assert.Equal((2, 0), await shop.StockOfAsync("CUP"));
        Assert.Equal((9, 0), await shop.StockOfAsync("POT"));
        await BooksAreRightAsync(shop);
    }

    private static async Task StockAsync(TestShop shop, string sku, int quantity)
    {
        await shop.Http.PutAsJsonAsync($"/api/products/{sku}", new { title = sku, prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300 });
        await shop.PostAsync("/api/stock/adjustments", new { reason = "opening stock", kind = "received", lines = new[] { new { sku, location = "leeds", quantity } } });
    }

    private static Task BundleAsync(TestShop shop, string sku, params (string Sku, int Quantity)[] parts) => shop.Http.PutAsJsonAsync(
        $"/api/products/{sku}", new { title = sku, prices = new[] { new { amount = 3000, currency = "GBP" } }, parts = parts.Select(part => new { sku = part.Sku, quantity = part.Quantity }) });

    private static Task<HttpResponseMessage> TryHoldAsync(TestShop shop, string customer, params (string Sku, int Quantity)[] lines) =>
        shop.Storefront.PostAsJsonAsync("/api/holds", new { customer, lines = lines.Select(line => new { sku = line.Sku, quantity = line.Quantity }) });

    private static async Task<JsonNode> HoldAsync(TestShop shop, string customer, params (string Sku, int Quantity)[] lines)
    {
        using HttpResponseMessage answer = await TryHoldAsync(shop, customer, lines);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        return JsonNode.Parse(text)!;
    }

    private static Task<HttpResponseMessage> TryPlaceAsync(TestShop shop, string customer, string? hold, params (string Sku, int Quantity)[] lines)
    {
        JsonObject draft = shop.Draft(lines);
        draft["customer"]!["id"] = customer;
        draft["hold"] = hold;
        return shop.Storefront.PostAsJsonAsync("/api/orders", draft);
    }

    private static async Task BooksAreRightAsync(TestShop shop)
    {
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty((await shop.PostAsync("/api/stock/check")).Body!["differences"]!.AsArray());
    }
}
