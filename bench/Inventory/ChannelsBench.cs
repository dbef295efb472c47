using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Functions.Tests.Chaos;
using Serverless.Sandbox;

namespace Bench.Inventory;

/// <summary>
/// Stock that moves over HTTP while a channel is told of it: how soon after each change it knows, how many calls that takes, and what it costs those who move
/// stock, against the same without a channel. First many products, then one.
/// </summary>
internal static class ChannelsBench
{
    private const int AtOnce = 8;
    private const int InOneCall = 500;

    public static async Task<int> RunAsync(string[] arguments)
    {
        int moves = arguments.Length > 0 ? int.Parse(arguments[0]) : 4000;
        int products = arguments.Length > 1 ? int.Parse(arguments[1]) : 200;
        Console.WriteLine($"{moves} movements, {AtOnce} at once, of {products} products and of one; local store, sandbox in the same process, {Environment.ProcessorCount} cores");
        for (int round = 0; round < 2; round++)
        {
            await MeasureAsync(moves, products, listed: false);
            await MeasureAsync(moves, products, listed: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(int moves, int products, bool listed)
    {
        string folder = Directory.CreateTempSubdirectory("bench-channels").FullName;
        await using (SandboxServer sandbox = await SandboxServer.StartAsync(new()))
        {
            Dictionary<string, string?> settings = ChaosShop.Settings(folder, sandbox.Url);
            if (listed)
            {
                settings["Channels__outlet__ApiBase"] = sandbox.ChannelUrl("outlet");
                settings["Channels__outlet__Secret"] = "sandbox-channel-secret";
                settings["Channels__outlet__Token"] = "sandbox-channel-token";
            }

            await using FunctionApp app = await FunctionApp.StartAsync(new() { Settings = settings });
            using HttpClient http = ChaosShop.Client(app.Url), outlet = new() { BaseAddress = new(sandbox.Url) };
            await ChaosShop.StockAsync(http, 1);
            string[] skus = [.. Enumerable.Range(0, products).Select(number => $"SKU-{number}")];
            foreach (string[] chunk in skus.Chunk(InOneCall))
            {
                await SendAsync(http, HttpMethod.Put, "/api/products", chunk.Select(sku => new { sku, listings = listed ? new Dictionary<string, string> { ["outlet"] = $"ext-{sku}" } : [] }));
                await SendAsync(http, HttpMethod.Post, "/api/stock/adjustments", new { reason = "in", lines = chunk.Select(sku => new { sku, location = "leeds", quantity = 1_000_000 }) });
            }

            await SettleAsync(app, http, listed);
            Random dice = new(1);
            foreach ((string name, string[] moved) in ((string, string[])[])[("many", [.. Enumerable.Range(0, moves).Select(_ => skus[dice.Next(products)])]), ("one", [.. Enumerable.Repeat(skus[0], moves)])])
            {
                int before = await CallsAsync(outlet);
                Stopwatch watch = Stopwatch.StartNew();
                await Parallel.ForEachAsync(moved, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (sku, _) =>
                    await SendAsync(http, HttpMethod.Post, "/api/stock/adjustments", new { reason = "sold", lines = new[] { new { sku, location = "leeds", quantity = -1 } } }));
                double rate = moves / watch.Elapsed.TotalSeconds;
                await SettleAsync(app, http, listed);
                Console.WriteLine($"{(listed ? "told" : "no channel"),-11} {name,-5} {rate,6:F0} movements a second{(listed ? await ToldAsync(http, await CallsAsync(outlet) - before) : "")}");
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task SendAsync(HttpClient http, HttpMethod method, string path, object body)
    {
        using HttpRequestMessage request = new(method, path) { Content = JsonContent.Create(body) };
        using HttpResponseMessage answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<int> CallsAsync(HttpClient outlet) => (await outlet.GetFromJsonAsync<JsonNode>("/_sandbox/channels/outlet"))!["calls"]!.GetValue<int>();

    private static async Task<JsonNode> StandingAsync(HttpClient http) => (await http.GetFromJsonAsync<JsonNode>("/api/channels"))!["items"]![0]!;

    private static async Task<string> ToldAsync(HttpClient http, int calls)
    {
        JsonNode standing = await StandingAsync(http);
        return $", {calls} calls; each product's last change was known after {standing["usualLag"]!.GetValue<double>() * 1000:F0} ms, at worst {standing["worstLag"]!.GetValue<double>() * 1000:F0} ms";
    }

    // The last messages are hidden for a second.
    private static async Task SettleAsync(FunctionApp app, HttpClient http, bool listed)
    {
        if (listed)
        {
            await Task.Delay(3000);
        }

        await app.UntilIdleAsync(TimeSpan.FromMinutes(5));
        while (listed && (await StandingAsync(http))["behind"]!.GetValue<int>() > 0)
        {
            await Task.Delay(100);
        }
    }
}
