using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Embedded.Hosting;
using Functions.Tests.Attacks;
using Functions.Tests.Chaos;
using Serverless.Sandbox;
using Shared;

namespace Bench.Payments;

/// <summary>
/// Stripe's events at a fixed rate, whether or not those before have been answered, while the app applies them on the same cores. What the answer
/// needs of storage, a row and a message, is done bare as well in the same run, by nobody but a client: the difference is the app's.
/// </summary>
internal static class WebhooksBench
{
    private const int BareEvery = 4;
    private const int WarmUpSeconds = 10;

    public static async Task<int> RunAsync(string[] arguments)
    {
        int rate = arguments.Length > 0 ? int.Parse(arguments[0]) : 200;
        int seconds = arguments.Length > 1 ? int.Parse(arguments[1]) : 30;
        int orders = arguments.Length > 2 ? int.Parse(arguments[2]) : 200;
        string[] stores = arguments.Length > 3 ? [arguments[3]] : ["local store", "Azurite"];
        Console.WriteLine($"{rate} events a second (Azurite: {rate / 4}) for {seconds} s about {orders} orders, applied meanwhile, sender in the same process, {Environment.ProcessorCount} cores");
        foreach (string store in stores)
        {
            string folder = Directory.CreateTempSubdirectory("bench-webhooks").FullName;
            string storage = store == "Azurite" ? Azurite.NewAccount() : $"UseEmbeddedStorage=true;Path={ChaosShop.StorePath(folder)}";

            // Azurite does not keep up with what the local store takes, and answers would wait for each other.
            await MeasureAsync(store, storage, folder, store == "Azurite" ? rate / 4 : rate, seconds, orders);
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(string name, string storage, string folder, int rate, int seconds, int orders)
    {
        ManualClock clock = new(ChaosShop.Start);
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock });
        Dictionary<string, string?> settings = ChaosShop.Settings(folder, sandbox.Url);
        settings["AzureWebJobsStorage"] = storage;
        await using FunctionApp app = await FunctionApp.StartAsync(new() { Clock = clock, Settings = settings });
        sandbox.AppUrl = app.Url;
        using HttpClient http = ChaosShop.Client(app.Url);
        await ChaosShop.StockAsync(http, orders);
        List<(string OrderId, string Intent)> open = [];
        await Parallel.ForEachAsync(Enumerable.Range(0, orders), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, token) =>
        {
            using HttpResponseMessage answer = await http.PostAsJsonAsync("/api/orders", ChaosShop.Order($"W-{number}", card: null), token);
            JsonNode placed = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(token))!;
            lock (open)
            {
                open.Add((placed["orderId"]!.GetValue<string>(), placed["paymentIntentId"]!.GetValue<string>()));
            }
        });
        await app.UntilIdleAsync(TimeSpan.FromMinutes(5));

        Bare bare = await Bare.OpenAsync(storage);
        await SendAsync(http, bare, open, rate, WarmUpSeconds);
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        (double[] answered, double[] stored) = await SendAsync(http, bare, open, rate, seconds);
        double busy = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds / seconds;
        Stopwatch behind = Stopwatch.StartNew();
        await app.UntilIdleAsync(TimeSpan.FromMinutes(30));
        Console.WriteLine($"{name,-12} answered   {Show(answered)}");
        Console.WriteLine($"{"",-12} bare calls {Show(stored)}");
        Console.WriteLine(
            $"{"",-12} p99 of the answer is {At(answered, 0.99) / At(stored, 0.99):F2} x the bare calls'; {busy:F2} cores busy, storage apart where it is Azurite; all applied {behind.Elapsed.TotalSeconds:F1} s after the last");
    }

    // A thread of its own keeps the beat; nobody waits for an answer before the next event goes out.
    private static async Task<(double[] Answered, double[] Stored)> SendAsync(HttpClient http, Bare bare, List<(string OrderId, string Intent)> open, int rate, int seconds)
    {
        List<Task<double>> answers = [], stores = [];
        TaskCompletionSource done = new();
        Thread beat = new(() =>
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int number = 0; number < rate * seconds; number++)
            {
                while (watch.Elapsed.TotalSeconds < (double)number / rate)
                {
                    Thread.Sleep(1);
                }

                (string orderId, string intent) = open[number % open.Count];
                answers.Add(Task.Run(() => EventAsync(http, orderId, intent)));
                if (number % BareEvery == 0)
                {
                    stores.Add(Task.Run(bare.StoreAsync));
                }
            }

            done.SetResult();
        })
        { Priority = ThreadPriority.AboveNormal };
        beat.Start();
        await done.Task;
        return ([.. (await Task.WhenAll(answers)).Order()], [.. (await Task.WhenAll(stores)).Order()]);
    }

    private static async Task<double> EventAsync(HttpClient http, string orderId, string intent)
    {
        JsonObject about = StripeSender.Event("payment_intent.processing", StripeSender.Intent(intent, orderId, 1395, received: 0, status: "processing"));
        long start = Stopwatch.GetTimestamp();
        HttpStatusCode status = await StripeSender.SendAsync(http, about);
        return status == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"{status}");
    }

    private static string Show(double[] sorted) =>
        $"p50 {At(sorted, 0.5),7:F2}  p90 {At(sorted, 0.9),7:F2}  p99 {At(sorted, 0.99),7:F2}  p99.9 {At(sorted, 0.999),7:F2}  max {sorted[^1],7:F2} ms of {sorted.Length}";

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    private sealed class Bare(TableClient table, QueueClient queue)
    {
        private static readonly string Event = new('x', 400);

        private int rows;

        public static async Task<Bare> OpenAsync(string storage)
        {
            TableClient table = new(storage, "Bare");
            QueueClient queue = new(storage, "bare", new() { MessageEncoding = QueueMessageEncoding.Base64 });
            await table.CreateIfNotExistsAsync();
            await queue.CreateIfNotExistsAsync();
            return new(table, queue);
        }

        public async Task<double> StoreAsync()
        {
            int row = Interlocked.Increment(ref rows);
            long start = Stopwatch.GetTimestamp();
            await table.AddEntityAsync(new TableEntity($"p{row % 200}", $"{row}") { ["Applied"] = false, ["ReceivedAt"] = DateTimeOffset.UtcNow, ["Event"] = Event });
            await queue.SendMessageAsync("""{"orderId":"ord_01KJPWD6M08E1V8WS08B4YT3XM"}""");
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
