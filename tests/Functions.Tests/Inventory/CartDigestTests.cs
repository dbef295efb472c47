using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;

namespace Functions.Tests.Inventory;

public sealed class CartDigestTests
{
    [Fact]
    public async Task Staff_hear_once_in_the_morning_what_the_carts_of_the_day_before_came_to()
    {
        await using TestShop shop = await TestShop.OpenAsync();

        // Ada fills her cart twice and orders; Bob gives his up, twice; Cleo forgets hers; so does Ada with her next one.
        await AddAsync(shop, "ada", ("MUG", 1));
        string kept = await AddAsync(shop, "ada", ("MUG", 2));
        JsonObject order = shop.Draft(("MUG", 2));
        order["customer"]!["id"] = "ada";
        order["hold"] = kept;
        await shop.PlaceAsync(order);
        await AddAsync(shop, "bob", ("TEA", 3), ("MUG", 1));
        for (int again = 0; again < 2; again++)
        {
            Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(shop, new { type = "cart.abandoned", customer = "bob" })).StatusCode);
        }

        await AddAsync(shop, "cleo", ("TEA", 4));
        await AddAsync(shop, "ada", ("POSTER", 1));
        Assert.Equal((1000, 4), await shop.StockOfAsync("TEA"));
        shop.Clock.Advance(TimeSpan.FromMinutes(36));
        await shop.UntilIdleAsync();
        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));

        JsonNode today = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/insights/carts?days=2"))!["items"]![0]!;
        Assert.Equal("2026-03-02 4 1 1 2", $"{today["day"]} {today["started"]} {today["ordered"]} {today["abandoned"]} {today["expired"]}");
        Assert.Equal(["7 TEA 7000", "1 MUG 1000", "1 POSTER 1000"], today["putBack"]!.AsArray().Select(one => $"{one!["units"]} {one["sku"]} {one["value"]!["amount"]}"));
        Assert.Empty(await DigestsAsync(shop));

        // The morning comes, the timer is delivered again, and another morning comes.
        shop.Clock.SetUtcNow(new(2026, 3, 3, 6, 0, 1, TimeSpan.Zero));
        await shop.UntilIdleAsync();
        await shop.App.Services.GetRequiredService<CartDigests>().SendAsync(default);
        shop.Clock.SetUtcNow(new(2026, 3, 4, 6, 0, 1, TimeSpan.Zero));
        await shop.UntilIdleAsync();
        JsonNode mail = Assert.Single(await DigestsAsync(shop));
        Assert.Equal("Carts of 2 March 2026", mail["subject"]!.GetValue<string>());
        Assert.Contains(
            "Filled: 4\nBecame orders: 1\nGiven up: 1\nTime ran out: 2\n\nBack on sale:\n\n7 × tea (TEA)  £70.00\n1 × mug (MUG)  £10.00\n1 × poster (POSTER)  £10.00\nTogether  £90.00\n",
            mail["text"]!.GetValue<string>().ReplaceLineEndings("\n"), StringComparison.Ordinal);

        CartFacts facts = shop.App.Services.GetRequiredService<CartFacts>();
        await facts.ForgetAsync(new(2026, 3, 2), default);
        Assert.Equal(4, (await facts.ReadAsync(new(2026, 3, 2), default)).Started);
        await facts.ForgetAsync(new(2026, 3, 3), default);
        Assert.Equal(0, (await facts.ReadAsync(new(2026, 3, 2), default)).Started);
    }

    [Fact]
    public async Task News_of_a_cart_that_says_nothing_is_refused()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        Assert.Equal("unknownType", await CodeAsync(shop, new { type = "cart.washed", customer = "ada" }));
        Assert.Equal("missing", await CodeAsync(shop, new { type = "cart.abandoned" }));
        Assert.Equal("missing", await CodeAsync(shop, new { type = "cart.added", customer = "ada" }));
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(shop, new { type = "cart.added", customer = "ada", lines = new[] { new { sku = "MUG", quantity = 1001 } } })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(shop, new { type = "cart.abandoned", customer = "nobody" })).StatusCode);
        using HttpClient stranger = new() { BaseAddress = new(shop.App.Url) };
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsJsonAsync("/api/carts/events", new { type = "cart.abandoned", customer = "ada" })).StatusCode);
    }

    [Fact]
    public void An_id_says_when_it_was_made()
    {
        DateTimeOffset at = new(2026, 3, 2, 23, 59, 59, 999, TimeSpan.Zero);
        Assert.Equal(at, Ids.TimeOf(Ids.For("hold", at, "anything")));
    }

    private static Task<HttpResponseMessage> SendAsync(TestShop shop, object news) => shop.Storefront.PostAsJsonAsync("/api/carts/events", news);

    private static async Task<string> AddAsync(TestShop shop, string customer, params (string Sku, int Quantity)[] lines)
    {
        using HttpResponseMessage answer = await SendAsync(shop, new { type = "cart.added", customer, lines = lines.Select(line => new { sku = line.Sku, quantity = line.Quantity }) });
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        return JsonNode.Parse(text)!["id"]!.GetValue<string>();
    }

    private static async Task<string> CodeAsync(TestShop shop, object news)
    {
        using HttpResponseMessage answer = await SendAsync(shop, news);
        Assert.Equal(422, (int)answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!["code"]!.GetValue<string>();
    }

    private static async Task<JsonNode[]> DigestsAsync(TestShop shop) =>
        [.. (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>("/_sandbox/mails?category=cartDigest"))!.AsArray().Select(mail => mail!)];
}
