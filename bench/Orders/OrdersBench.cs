using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Embedded.Tests;
using Functions.Tests.Chaos;
using Serverless.Sandbox;
using Shared;

namespace Bench.Orders;

/// <summary>
/// Orders from placed to delivered, over HTTP, with the sandbox in the same process: on the local store and on Azurite in turn, so that their
/// ratio holds although absolute rates drift. Storage operations are the HTTP requests to Azurite's
/// tables and queues, less what the sweeps and polls of as many days take in an empty shop.
/// </summary>
internal static class OrdersBench
{
    private const int Callers = 16;
    private const int Days = 12;

    public static async Task<int> RunAsync(string[] arguments)
    {
        int orders = arguments.Length > 0 ? int.Parse(arguments[0]) : 200;
        int lines = arguments.Length > 1 ? int.Parse(arguments[1]) : 1;
        int rounds = arguments.Length > 2 ? int.Parse(arguments[2]) : 2;
        Console.WriteLine($"{orders} orders of {lines} lines, placed to delivered, sandbox included, {Environment.ProcessorCount} cores");
        string[] stores = arguments.Length > 3 ? [arguments[3]] : ["local store", "Azurite"];
        for (int round = 0; round < rounds; round++)
        {
            foreach (string store in stores)
            {
                string folder = Directory.CreateTempSubdirectory("bench-orders").FullName;
                string storage = store == "Azurite" ? Azurite.NewAccount() : $"UseEmbeddedStorage=true;Path={ChaosShop.StorePath(folder)}";
                await MeasureAsync(store, storage, folder, orders, lines);
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(string name, string storage, string folder, int orders, int lines)
    {
        ManualClock clock = new(ChaosShop.Start);
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock });
        Dictionary<string, string?> settings = ChaosShop.Settings(folder, sandbox.Url);
        (settings["AzureWebJobsStorage"], settings["Policies__HighValue"]) = (storage, "0");
        await using FunctionApp app = await FunctionApp.StartAsync(new() { Clock = clock, Settings = settings });
        sandbox.AppUrl = app.Url;
        using HttpClient http = ChaosShop.Client(app.Url);
        await StockAsync(http, orders, lines);

        HashSet<int> storagePorts = [.. System.Text.RegularExpressions.Regex.Matches(storage, @":(\d+)/").Select(match => int.Parse(match.Groups[1].Value))];
        ConcurrentDictionary<int, int> requests = new();
        int Operations() => requests.Where(entry => storagePorts.Contains(entry.Key)).Sum(entry => entry.Value);
        using MeterListener? listener = storagePorts.Count > 0 ? Count(requests) : null;
        for (int day = 0; day < Days; day++)
        {
            await PassDayAsync(clock, app, sandbox);
        }

        int empty = Operations();
        requests.Clear();
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, orders), new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (number, token) =>
        {
            using HttpResponseMessage answer = await http.PostAsJsonAsync("/api/orders", Order(number, lines), token);
            answer.EnsureSuccessStatusCode();
        });
        double placed = watch.Elapsed.TotalSeconds;
        await UntilIdleAsync(app, sandbox);
        int delivered = 0, days = 0;
        for (; delivered < orders && days < Days; days++)
        {
            await WorkAsync(http, ["pick", "pack"]);
            await UntilIdleAsync(app, sandbox);
            await WorkAsync(http, ["ship"]);
            await PassDayAsync(clock, app, sandbox);
            delivered = await DeliveredAsync(http);
        }

        double seconds = watch.Elapsed.TotalSeconds;
        double spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        Console.WriteLine(
            $"{name,-12} {delivered}/{orders} delivered on day {days}  {orders / seconds,7:F1} orders/s  placed at {orders / placed,7:F1}/s  {spent / orders,6:F1} ms CPU each"
            + (empty > 0 ? $"  {(Operations() - ((double)empty / Days * days)) / orders,6:F1} storage requests each, and {empty / Days} a day in an empty shop" : ""));
    }

    private static async Task WorkAsync(HttpClient http, string[] steps) =>
        await Parallel.ForEachAsync(await ParcelsAsync(http), new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (parcel, token) =>
        {
            foreach (string step in steps)
            {
                using HttpResponseMessage answer = await http.PostAsync($"/api/fulfilments/{parcel}/{step}", null, token);
                answer.EnsureSuccessStatusCode();
            }
        });

    private static async Task PassDayAsync(ManualClock clock, FunctionApp app, SandboxServer sandbox)
    {
        await UntilIdleAsync(app, sandbox);
        clock.Advance(TimeSpan.FromDays(1));
        await UntilIdleAsync(app, sandbox);
    }

    private static async Task<int> DeliveredAsync(HttpClient http) => (await http.GetFromJsonAsync<JsonNode>("/api/insights/funnel"))!["stages"]!.AsArray()
        .Where(status => status!["status"]!.GetValue<string>() == "delivered").Sum(status => status!["orders"]!.GetValue<int>());

    private static object Order(int number, int lines) => new
    {
        externalId = $"B-{number}",
        currency = "GBP",
        customer = new { name = "Sample Customer", email = $"customer{number}@example.com" },
        shippingAddress = new { name = "Sample Customer", line1 = "1 Sample Street", city = "Leeds", postcode = "LS1 1AA", country = "GB" },
        lines = Enumerable.Range(0, lines).Select(line => new { sku = $"SKU-{((number * 7) + line) % 500}", quantity = 1 }),
        payment = new { method = "card", storedMethod = "pm_card_visa" },
    };

    private static async Task StockAsync(HttpClient http, int orders, int lines)
    {
        (await http.PutAsJsonAsync("/api/locations/leeds", new
        {
            name = "Leeds",
            address = new { name = "Shop", line1 = "2 Mill Lane", city = "Leeds", postcode = "LS2 2BB", country = "GB" },
            priority = 1,
        })).EnsureSuccessStatusCode();
        string[] skus = [.. Enumerable.Range(0, 500).Select(number => $"SKU-{number}")];
        (await http.PutAsJsonAsync("/api/products", skus.Select(sku => new { sku, prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 100 }))).EnsureSuccessStatusCode();
        (await http.PostAsJsonAsync("/api/stock/adjustments", new { reason = "bench", lines = skus.Select(sku => new { sku, location = "leeds", quantity = orders * lines }) })).EnsureSuccessStatusCode();
    }

    private static async Task<List<string>> ParcelsAsync(HttpClient http)
    {
        List<string> parcels = [];
        string? cursor = "";
        while (cursor is not null)
        {
            JsonNode page = (await http.GetFromJsonAsync<JsonNode>($"/api/fulfilments?limit=200&cursor={Uri.EscapeDataString(cursor)}"))!;
            parcels.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            cursor = page["nextCursor"]?.GetValue<string>();
        }

        return parcels;
    }

    private static async Task UntilIdleAsync(FunctionApp app, SandboxServer sandbox)
    {
        for (int quiet = 0; quiet < 5; quiet = app.IsIdle && !sandbox.IsBusy ? quiet + 1 : 0)
        {
            await Task.Delay(1);
        }
    }

    private static MeterListener Count(ConcurrentDictionary<int, int> requests)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.duration" })
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                if (tag is { Key: "server.port", Value: int port })
                {
                    requests.AddOrUpdate(port, 1, (_, count) => count + 1);
                }
            }
        });
        listener.Start();
        return listener;
    }
}
