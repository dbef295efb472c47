using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Inventory.Storage;

namespace Functions.Tests.Channels;

/// <summary>A shop that sells at a channel named outlet, too.</summary>
public sealed class OutletShop(TestShop shop) : IAsyncDisposable
{
    public const string Outlet = "outlet";

    public TestShop Shop => shop;

    public static async Task<OutletShop> OpenAsync() => new(await TestShop.OpenAsync(settings =>
    {
        settings["Channels__outlet__ApiBase"] = settings["Stripe__ApiBase"]!.Replace("/stripe", $"/channels/{Outlet}");
        settings["Channels__outlet__Secret"] = "sandbox-channel-secret";
        settings["Channels__outlet__Token"] = "sandbox-channel-token";
    }));

    public T Part<T>()
        where T : notnull => shop.App.Services.GetRequiredService<T>();

    /// <summary>Writes a product that the outlet sells as <c>ext-SKU</c>.</summary>
    public Task ListAsync(string sku, object? keepBack = null, object? parts = null) => PutAsync(sku, new Dictionary<string, string> { [Outlet] = $"ext-{sku}" }, keepBack, parts);

    public async Task PutAsync(string sku, Dictionary<string, string> listings, object? keepBack = null, object? parts = null)
    {
        using HttpResponseMessage answer = await shop.Http.PutAsJsonAsync(
            $"/api/products/{sku}", new { title = sku, prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300, listings, keepBack, parts });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task MoveAsync(string sku, int quantity, string kind = "adjusted")
    {
        (int status, JsonNode? body) = await shop.PostAsync("/api/stock/adjustments", new { reason = "test", kind, lines = new[] { new { sku, location = "leeds", quantity } } });
        Assert.True(status == 204, body?.ToJsonString());
    }

    /// <summary>How the outlet is from now on.</summary>
    public async Task MoodAsync(string how, string? sku = null) =>
        (await shop.SandboxHttp.PostAsJsonAsync($"/_sandbox/channels/{Outlet}", new { how, sku })).EnsureSuccessStatusCode();

    public async Task<int> CallsAsync() => (await OutletAsync())["calls"]!.GetValue<int>();

    /// <summary>What the outlet has under an id; null when it knows none.</summary>
    public async Task<int?> HasAsync(string externalId) =>
        (await OutletAsync())["stock"]!.AsArray().FirstOrDefault(shelf => shelf!["externalId"]!.GetValue<string>() == externalId)?["available"]!.GetValue<int>();

    /// <summary>Waits until the outlet has that many of a product, and our row says so.</summary>
    public Task KnowsAsync(string sku, int units, string? externalId = null)
    {
        string id = externalId ?? $"ext-{sku}";
        return UntilAsync(
            async () => await HasAsync(id) == units && await RowAsync(sku) is { WantedSince: null } row && row.Says(units),
            async () => $"{sku}: the outlet has {await HasAsync(id)}, not {units}; {await RowAsync(sku)}");
    }

    /// <summary>Our row of what the outlet was told.</summary>
    public async Task<Listing?> RowAsync(string sku) => await Part<Listings>().FindAsync(Outlet, sku, default);

    /// <summary>The open exceptions about channels.</summary>
    public async Task<JsonNode[]> E14Async() => [.. (await shop.Http.GetFromJsonAsync<JsonNode>("/api/exceptions?rule=E14"))!["items"]!.AsArray().Select(item => item!)];

    /// <summary>Lets the next comparison come.</summary>
    public async Task CompareAsync()
    {
        shop.Clock.Advance(TimeSpan.FromMinutes(5));
        await shop.UntilIdleAsync();
    }

    /// <summary>A teller of its own whose calls go through a handler.</summary>
    public StockTeller Teller(HttpMessageHandler calls) => new(
        Part<SalesChannels>(), Part<Listings>(), Part<Catalogue>(), Part<StockLevels>(), new(new HttpClient(calls), TimeSpan.FromMinutes(1)), Part<StockPushes>(), Part<ChannelWatch>(), shop.Clock);

    public static StockPush Push(params string[] skus) => new(Outlet, skus, new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public static async Task UntilAsync(Func<Task<bool>> condition, Func<Task<string>> otherwise)
    {
        Stopwatch patience = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(2), patience.Elapsed < TimeSpan.FromMinutes(2) ? "" : await otherwise());
            await Task.Delay(5);
        }
    }

    public ValueTask DisposeAsync() => shop.DisposeAsync();

    private async Task<JsonNode> OutletAsync() => (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/channels/{Outlet}"))!;
}
