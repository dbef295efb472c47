using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Embedded.Hosting;
using Embedded.Hosting.Demo;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Sandbox;

namespace Functions.Tests.Chaos;

/// <summary>What came of orders on a store that fails.</summary>
/// <param name="Faults">How many storage calls failed.</param>
/// <param name="Refused">How many times an order had to be sent again, because its answer was a fault.</param>
/// <param name="P99">Of the answers to an order, milliseconds.</param>
/// <param name="Wrong">What was lost, doubled or left over.</param>
public sealed record FaultOutcome(long Faults, int Refused, double P99, IReadOnlyList<string> Wrong);

/// <summary>
/// Orders from placed to closed while a share of the storage calls of the app fail: busy, timed out although made, refused because of their condition.
/// The sender of an order repeats it until it is taken; everything else the app has to get over by itself.
/// </summary>
public static class FaultCheck
{
    private const int Callers = 8;

    /// <summary>Lets orders live.</summary>
    /// <param name="orders">How many.</param>
    /// <param name="rate">Share of the calls that fail, 0 to 1.</param>
    /// <param name="seed">Of the faults.</param>
    public static async Task<FaultOutcome> RunAsync(int orders, double rate, int seed)
    {
        string folder = Directory.CreateTempSubdirectory("faults").FullName;
        ManualClock clock = new(ChaosShop.Start);
        SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock, Seed = 7 });
        Dictionary<string, string?> settings = ChaosShop.Settings(folder, sandbox.Url);
        Switchable seam = new(new Faults(rate, seed));
        TableServiceClient tables = new(settings["AzureWebJobsStorage"]);
        QueueServiceClient queues = new(settings["AzureWebJobsStorage"], new() { MessageEncoding = QueueMessageEncoding.Base64 });
        FunctionApp app = await FunctionApp.StartAsync(new()
        {
            Clock = clock,
            Settings = settings,
            Services = services => services.AddSingleton<TableServiceClient>(new SeamTables(tables, seam)).AddSingleton<QueueServiceClient>(new SeamQueues(queues, seam)),
        });
        sandbox.AppUrl = app.Url;
        using HttpClient http = ChaosShop.Client(app.Url);
        await ChaosShop.StockAsync(http, orders * 2);
        seam.IsOn = true;

        ConcurrentDictionary<string, string> placed = [];
        ConcurrentBag<double> answers = [];
        int refused = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, orders), new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (number, token) =>
        {
            for (; ; Interlocked.Increment(ref refused))
            {
                long start = Stopwatch.GetTimestamp();
                using HttpResponseMessage answer = await http.PostAsJsonAsync("/api/orders", ChaosShop.Order($"F-{number}", "pm_card_visa"), token);
                answers.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (answer.IsSuccessStatusCode)
                {
                    placed[$"F-{number}"] = (await answer.Content.ReadFromJsonAsync<JsonNode>(token))!["orderId"]!.GetValue<string>();
                    return;
                }
            }
        });

        List<string> wrong = [.. await LiveAsync(clock, app, sandbox)];
        seam.IsOn = false;
        wrong.AddRange(await LookAsync(http, sandbox, placed, orders));
        await app.DisposeAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        double[] sorted = [.. answers.Order()];
        return new(seam.Faults.Made, refused, sorted[(int)(sorted.Length * 0.99)], wrong);
    }

    // Two months: staff work through their lists whenever nothing else goes on; what a fault interrupts they find there again.
    private static async Task<IReadOnlyList<string>> LiveAsync(ManualClock clock, FunctionApp app, SandboxServer sandbox)
    {
        using DemoApi api = new(app.Url);
        DemoStaff staff = new(api);
        for (DateTimeOffset end = clock.GetUtcNow() + TimeSpan.FromDays(60); clock.GetUtcNow() < end;)
        {
            Stopwatch patience = Stopwatch.StartNew();
            for (int quiet = 0; quiet < 5; quiet = app.IsIdle && !sandbox.IsBusy ? quiet + 1 : 0)
            {
                if (patience.Elapsed > TimeSpan.FromMinutes(15))
                {
                    return ["app or sandbox stay busy"];
                }

                await Task.Delay(2);
            }

            try
            {
                if (await staff.WorkAsync(clock.GetUtcNow(), default))
                {
                    continue;
                }
            }
            catch (HttpRequestException)
            {
                // The store failed in the middle of a round; the next round goes on.
            }

            clock.Advance(clock.GetUtcNow() < end - TimeSpan.FromDays(50) ? TimeSpan.FromHours(6) : TimeSpan.FromDays(2));
        }

        return [];
    }

    private static async Task<IReadOnlyList<string>> LookAsync(HttpClient http, SandboxServer sandbox, IReadOnlyDictionary<string, string> placed, int orders)
    {
        List<string> wrong = [];
        using HttpClient outside = new() { BaseAddress = new(sandbox.Url) };
        JsonNode seen = (await outside.GetFromJsonAsync<JsonNode>("/_sandbox/summary"))!["orders"]!;
        foreach ((string number, string id) in placed)
        {
            JsonNode order = (await http.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!, world = seen[id]!;
            Check(number, "state", "closed", order["order"]!["state"]!.GetValue<string>());
            Check(number, "charges", 1, world["charges"]!.GetValue<int>());
            Check(number, "captured", 1395, world["captured"]!["gbp"]?.GetValue<int>());
            Check(number, "refunds", 0, world["refunds"]!.GetValue<int>());
            Check(number, "labels", 1, seen[$"pcl_{id[4..]}-1"]?["labels"]?.GetValue<int>() ?? 0);
            string[] kinds = [.. order["messages"]!.AsArray().Select(message => $"{message!["kind"]} {message["status"]}")];
            wrong.AddRange(((string[])["orderConfirmation", "shippingConfirmation", "delivered"]).Where(kind => kinds.Count(found => found == $"{kind} delivered") != 1)
                .Select(kind => $"{number}: {kind} was not delivered once: {string.Join(", ", kinds)}"));
            long attempts = order["messages"]!.AsArray().Sum(message => message!["attempts"]!.GetValue<long>());
            if (world["mailCount"]!.GetValue<long>() is var sent && (sent < kinds.Length || sent > attempts))
            {
                wrong.Add($"{number}: {sent} mails sent, {kinds.Length} in the ledger, {attempts} attempts");
            }
        }

        JsonNode level = (await http.GetFromJsonAsync<JsonNode>("/api/stock?sku=MUG"))!["items"]![0]!;
        Check("stock", "on hand", orders, level["onHand"]!.GetValue<int>());
        Check("stock", "reserved", 0, level["reserved"]!.GetValue<int>());
        Check("outside", "orders charged", orders, seen.AsObject().Count(pair => pair.Key.StartsWith("ord_", StringComparison.Ordinal)));
        return wrong;

        void Check<T>(string subject, string what, T expected, T actual)
        {
            if (!Equals(expected, actual))
            {
                wrong.Add($"{subject}: {what} is {actual}, not {expected}");
            }
        }
    }

    private sealed class Switchable(Faults faults) : Seam
    {
        public Faults Faults => faults;

        public volatile bool IsOn;

        public override Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call) => IsOn ? faults.CallAsync(table, kind, call) : call();
    }
}
