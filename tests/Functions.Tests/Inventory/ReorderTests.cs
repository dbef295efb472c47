using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Timers;

namespace Functions.Tests.Inventory;

/// <summary>What runs low is proposed once to each supplier, sent, and booked in as it comes; what nobody buys is named.</summary>
public sealed class ReorderTests
{
    [Fact]
    public async Task What_runs_low_is_proposed_once_per_supplier_sent_and_booked_in_as_it_comes()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__HighValue"] = "0");
        Assert.Equal(422, (int)(await shop.Http.PutAsJsonAsync("/api/suppliers/acme", new { name = "Acme", email = "nowhere", leadDays = 7 })).StatusCode);
        Assert.True((await shop.Http.PutAsJsonAsync("/api/suppliers/acme", new { name = "Acme", email = "orders@acme.example", leadDays = 7 })).IsSuccessStatusCode);
        foreach (string sku in (string[])["MUG", "TEA"])
        {
            await ProductAsync(shop, sku);
        }

        await shop.PlaceAsync(shop.Draft(("MUG", 980), ("TEA", 280)));
        string waits = await shop.PaidOrderAsync(("MUG", 20));
        JsonNode mug = (await ItemsAsync(shop, "/api/insights/stock?view=reorder")).Single()!;
        Assert.Equal(("MUG", 0, 250, 1250), (mug["sku"]!.GetValue<string>(), mug["available"]!.GetValue<int>(), mug["reorderPoint"]!.GetValue<int>(), mug["suggested"]!.GetValue<int>()));

        // However often it is looked at, by hand and each morning, it is one proposal.
        await shop.PostAsync("/api/purchase-requests");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => shop.App.Services.GetRequiredService<ReorderDesk>().ProposeAsync(default)));
        await SweepAsync(shop);
        JsonNode request = Assert.Single(await ItemsAsync(shop, "/api/purchase-requests"))!;
        string id = request["id"]!.GetValue<string>();
        Assert.Equal("""[{"sku":"MUG","quantity":1250,"received":0}]""", request["lines"]!.ToJsonString());
        Assert.Equal(409, (await ReceiveAsync(shop, id, "early", 1)).Status);

        Assert.Equal(200, (await shop.PostAsync($"/api/purchase-requests/{id}/send")).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/purchase-requests/{id}/send")).Status);
        Assert.Single(await shop.MailsAsync(), "purchaseRequest");
        await SweepAsync(shop);
        Assert.Single(await ItemsAsync(shop, "/api/purchase-requests"));
        Assert.Equal(200, (await shop.PostAsync($"/api/purchase-requests/{id}/acknowledge", new { expectedAt = "2026-03-09T00:00:00Z" })).Status);

        Assert.Equal(422, (await ReceiveAsync(shop, id, "odd", 1, "nowhere")).Status);
        Assert.Equal(("partlyReceived", 300), await ReceivedAsync(shop, id, "first", 300));
        Assert.Equal(("partlyReceived", 300), await ReceivedAsync(shop, id, "first", 300));
        Assert.Equal((1300, 1000), await shop.StockOfAsync("MUG"));
        Assert.Equal(950, (await ItemsAsync(shop, "/api/insights/stock")).Single(item => item!["sku"]!.GetValue<string>() == "MUG")!["inbound"]!.GetValue<int>());
        Assert.Equal(("received", 1250), await ReceivedAsync(shop, id, "second", 950));
        Assert.Equal((2250, 1000), await shop.StockOfAsync("MUG"));
        Assert.Equal(409, (await shop.PostAsync($"/api/purchase-requests/{id}/cancel")).Status);
        Assert.Empty(await ItemsAsync(shop, "/api/purchase-requests?open=true"));
        Assert.Contains("parcelPlanned", await shop.TimelineAsync(waits));
    }

    [Fact]
    public async Task A_receipt_that_a_crash_left_unbooked_is_booked_by_the_sweep_once()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "MUG", point: 2000);
        string id = (await shop.PostAsync("/api/purchase-requests")).Body![0]!["id"]!.GetValue<string>();
        await shop.PostAsync($"/api/purchase-requests/{id}/send");
        Serverless.Functions.Inventory.Storage.PurchaseRequests requests = shop.App.Services.GetRequiredService<Serverless.Functions.Inventory.Storage.PurchaseRequests>();
        await requests.ChangeAsync(id, now => now.Receive(new("noted", shop.Clock.GetUtcNow(), "leeds", new Dictionary<string, int> { ["MUG"] = 5 }, Booked: false)), default);
        Assert.Equal((1000, 0), await shop.StockOfAsync("MUG"));
        await SweepAsync(shop);
        await SweepAsync(shop);
        Assert.Equal((1005, 0), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task What_nobody_buys_is_named_after_ninety_days()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        shop.Clock.Advance(TimeSpan.FromDays(80));
        await shop.UntilIdleAsync();
        await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        shop.Clock.Advance(TimeSpan.FromDays(11));
        await shop.UntilIdleAsync();
        Assert.Equal(["POSTER", "TEA"], (await ItemsAsync(shop, "/api/insights/stock?view=slow")).Select(item => item!["sku"]!.GetValue<string>()));
    }

    private static async Task ProductAsync(TestShop shop, string sku, int? point = null) => Assert.True((await shop.Http.PutAsJsonAsync(
        $"/api/products/{sku}", new { title = sku, prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300, reorder = new { supplier = "acme", point } })).IsSuccessStatusCode);

    private static Task SweepAsync(TestShop shop) => ActivatorUtilities.CreateInstance<ProposePurchases>(shop.App.Services)
        .Run(new TimerInfo(), shop.App.Services.GetRequiredService<DurableTaskClient>(), CancellationToken.None);

    private static async Task<(string State, int Received)> ReceivedAsync(TestShop shop, string id, string key, int units)
    {
        JsonNode body = (await ReceiveAsync(shop, id, key, units)).Body!;
        return (body["state"]!.GetValue<string>(), body["lines"]![0]!["received"]!.GetValue<int>());
    }

    private static Task<(int Status, JsonNode? Body)> ReceiveAsync(TestShop shop, string id, string key, int units, string location = "leeds") =>
        shop.PostAsync($"/api/purchase-requests/{id}/receive", new { location, lines = new Dictionary<string, int> { ["MUG"] = units } }, key);

    private static async Task<JsonArray> ItemsAsync(TestShop shop, string path) => (await shop.Http.GetFromJsonAsync<JsonNode>(path))!["items"]!.AsArray();
}
