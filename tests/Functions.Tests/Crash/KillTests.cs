using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting.Demo;
using Shared;

namespace Functions.Tests.Crash;

/// <summary>
/// The app is a process of its own here, and is killed (SIGKILL) again and again while 50 orders travel; Azurite and the sandbox live on.
/// The seed of the moments is printed; the orders differ by what happens to them: paid, declined, cancelled, returned.
/// </summary>
public sealed class KillTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Kills = 50;
    private const int Orders = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(12);

    [Fact]
    public async Task Fifty_kills_lose_nothing_and_double_nothing()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        Random random = new(seed);
        string folder = Directory.CreateTempSubdirectory("kills").FullName;
        DateTimeOffset start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        await using DemoProcesses processes = new(Azurite.Root, folder, DemoPorts.Free()) { OnAzurite = true };

        // A short wait at the end of each life, so that the kills are spread over all of it.
        processes.AppSettings["Policies__ReturnWindowDays"] = "8";
        await Task.WhenAll(processes.StartStorageAsync(default), processes.StartSandboxAsync(start, default));
        await processes.StartAppAsync(start, default);
        using DemoClock clock = new(processes.AppUrl, processes.SandboxUrl, start, daysPerSecond: 40);
        using DemoApi api = new(processes.AppUrl);
        await StockAsync(api);

        Stopwatch watch = Stopwatch.StartNew();
        Travel travel = new(processes, clock, api);
        int killed = 0;
        long next = Next();
        while (!await travel.StepAsync() || killed < Kills)
        {
            Assert.True(watch.Elapsed < Patience, $"after {killed} kills: {await travel.OpenAsync()}");
            if (killed < Kills && Environment.TickCount64 >= next)
            {
                processes.App!.Kill();
                killed++;
                await processes.App.DisposeAsync();
                await processes.StartAppAsync(clock.Now, default);
                next = Next();
            }
        }

        output.WriteLine($"{killed} kills in {watch.Elapsed.TotalSeconds:F0} s");
        await travel.CheckAsync();

        long Next() => Environment.TickCount64 + random.Next(20, 900);
    }

    private static async Task StockAsync(DemoApi api)
    {
        await api.WriteAsync(
            HttpMethod.Put, "/api/locations/leeds",
            new { name = "Leeds", address = new { name = "Shop", line1 = "2 Mill Lane", city = "Leeds", postcode = "LS2 2BB", country = "GB" }, priority = 1 }, null, default);
        await api.WriteAsync(
            HttpMethod.Put, "/api/products", new[] { new { sku = "MUG", title = "mug", prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300 } }, null, default);
        await api.WriteAsync(
            HttpMethod.Post, "/api/stock/adjustments", new { reason = "opening stock", lines = new[] { new { sku = "MUG", location = "leeds", quantity = 1000 } } }, "opening", default);
    }

    // What customers and staff do, in steps that may each fail with the app and are then done again.
    private sealed class Travel(DemoProcesses processes, DemoClock clock, DemoApi api)
    {
        private readonly HttpClient storefront = Client(processes.AppUrl, DemoProcesses.FunctionKey);
        private readonly HttpClient staff = Client(processes.AppUrl, DemoProcesses.AdminKey);
        private readonly HttpClient sandbox = new() { BaseAddress = new(processes.SandboxUrl) };
        private readonly DemoStaff people = new(api);
        private readonly ConcurrentDictionary<int, JsonNode> placed = [];
        private readonly HashSet<int> cancelled = [];
        private readonly HashSet<int> returned = [];

        /// <summary>One step; true when every order has come to rest.</summary>
        public async Task<bool> StepAsync()
        {
            try
            {
                if (placed.Count < Orders)
                {
                    await Task.WhenAll(Enumerable.Range(0, Orders).Where(number => !placed.ContainsKey(number)).Take(5).Select(PlaceAsync));
                    return false;
                }

                if (!await clock.IsIdleAsync(default))
                {
                    await Task.Delay(5);
                    return false;
                }

                if (await CancelAsync() || await ReturnAsync() || await people.WorkAsync(clock.Now, default))
                {
                    return false;
                }

                if (returned.Count == Orders / 10 && (await api.OrdersAsync(default)).All(order => order.State != Serverless.Domain.Orders.OrderState.Open) && await AllMailsAreOutAsync())
                {
                    return true;
                }

                await clock.MoveAsync(people.NextRound, default);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
            {
                await Task.Delay(20);
            }

            return false;
        }

        // A queue message that a killed app was working on stays hidden for half a minute; its mail goes out then.
        private async Task<bool> AllMailsAreOutAsync()
        {
            foreach (JsonNode order in placed.Values)
            {
                JsonNode detail = (await staff.GetFromJsonAsync<JsonNode>($"/api/orders/{order["orderId"]}"))!;
                if (detail["messages"]!.AsArray().Any(message => message!["status"]!.GetValue<string>() is "queued" or "sending"))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>What is not at rest yet, for the one who reads of a failure.</summary>
        public async Task<string> OpenAsync()
        {
            List<string> open = [$"{clock.Now:O}, {placed.Count} placed, {cancelled.Count} cancelled, {returned.Count} returned, idle {await clock.IsIdleAsync(default)}"];
            foreach (JsonNode order in placed.Values)
            {
                JsonNode detail = (await staff.GetFromJsonAsync<JsonNode>($"/api/orders/{order["orderId"]}"))!;
                string[] mails = [.. detail["messages"]!.AsArray().Where(message => message!["status"]!.GetValue<string>() is "queued" or "sending").Select(message => $"{message!["kind"]}")];
                if (detail["order"]!["state"]!.GetValue<string>() == "open" || mails.Length > 0)
                {
                    open.Add($"{detail["order"]!["number"]} {detail["status"]} {detail["paymentStatus"]} {string.Join(' ', mails)}");
                }
            }

            return string.Join("; ", open);
        }

        public async Task CheckAsync()
        {
            JsonNode outside = (await sandbox.GetFromJsonAsync<JsonNode>("/_sandbox/summary"))!["orders"]!;
            List<string> wrong = [];
            for (int number = 0; number < Orders; number++)
            {
                string id = placed[number]["orderId"]!.GetValue<string>();
                JsonNode order = (await staff.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!;
                bool gone = cancelled.Contains(number);
                bool back = returned.Contains(number);
                Check(number, "status", gone ? "cancelled" : back ? "returned" : "delivered", order["status"]!.GetValue<string>());
                Check(number, "charges", 1, outside[id]?["charges"]?.GetValue<int>());
                Check(number, "captured", 1395, outside[id]?["captured"]?["gbp"]?.GetValue<int>());
                Check(number, "refunds", gone || back ? 1 : 0, outside[id]?["refunds"]?.GetValue<int>());
                Check(number, "labels", gone ? null : 1, outside[$"pcl_{id[4..]}-1"]?["labels"]?.GetValue<int>() is 0 ? null : outside[$"pcl_{id[4..]}-1"]?["labels"]?.GetValue<int>());
                foreach (JsonNode? message in order["messages"]!.AsArray())
                {
                    // A mail whose sending crashed half way is unknown; only such a one may have been sent twice, and the ledger counts its attempts.
                    if (message!["status"]!.GetValue<string>() is not ("sent" or "delivered"))
                    {
                        wrong.Add($"{number}: {message}");
                    }
                }

                string[] kinds = [.. order["messages"]!.AsArray().Select(message => message!["kind"]!.GetValue<string>())];
                string[] expected = gone ? ["orderConfirmation", "cancelled", "refundProcessed"] : ["orderConfirmation", "shippingConfirmation", "delivered"];
                wrong.AddRange(expected.Where(kind => kinds.Count(found => found == kind) != 1).Select(kind => $"{number}: {kind} stands {kinds.Count(found => found == kind)} times in the ledger"));
                long sent = outside[id]?["mailCount"]?.GetValue<long>() ?? 0;
                long attempts = order["messages"]!.AsArray().Sum(message => message!["attempts"]!.GetValue<long>());
                if (sent < kinds.Length || sent > attempts)
                {
                    wrong.Add($"{number}: {sent} mails sent, {kinds.Length} in the ledger, {attempts} attempts");
                }
            }

            JsonNode level = (await staff.GetFromJsonAsync<JsonNode>("/api/stock?sku=MUG"))!["items"]![0]!;
            Check(-1, "reserved", 0, level["reserved"]!.GetValue<int>());
            Check(-1, "onHand", 1000 - Orders + cancelled.Count + returned.Count, level["onHand"]!.GetValue<int>());
            Assert.True(wrong.Count == 0, string.Join('\n', wrong));

            void Check<T>(int number, string what, T expected, T actual)
            {
                if (!Equals(expected, actual))
                {
                    wrong.Add($"{number}: {what} is {actual}, not {expected}");
                }
            }
        }

        private async Task PlaceAsync(int number)
        {
            using HttpResponseMessage answer = await storefront.PostAsJsonAsync("/api/orders", new
            {
                externalId = $"K-{number}",
                currency = "GBP",
                customer = new { name = "Ada Test", email = $"ada{number}@example.com" },
                shippingAddress = new { name = "Ada Test", line1 = $"{number} Test Street", city = "Leeds", postcode = "LS1 1AA", country = "GB" },
                lines = new[] { new { sku = "MUG", quantity = 1 } },
                shipping = new { method = "standard", price = new { amount = 395, currency = "GBP" } },
                payment = new { method = "card", storedMethod = "pm_card_visa" },
            });
            if (answer.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.OK)
            {
                placed[number] = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
                return;
            }

            Assert.True((int)answer.StatusCode >= 500, await answer.Content.ReadAsStringAsync());
        }

        // Every tenth order is cancelled as soon as all are placed.
        private async Task<bool> CancelAsync()
        {
            int number = Enumerable.Range(0, Orders).FirstOrDefault(candidate => candidate % 10 == 3 && !cancelled.Contains(candidate), -1);
            if (number < 0)
            {
                return false;
            }

            (int status, string body) = await CommandAsync($"/api/orders/{placed[number]["orderId"]}/cancel", new { reason = "changed my mind" }, $"cancel-{number}");
            Assert.True(status is 200 or >= 500, $"{status} {body}");
            return status != 200 || cancelled.Add(number);
        }

        // Another tenth is sent back once delivered.
        private async Task<bool> ReturnAsync()
        {
            foreach (int number in Enumerable.Range(0, Orders).Where(candidate => candidate % 10 == 7 && !returned.Contains(candidate)))
            {
                string id = placed[number]["orderId"]!.GetValue<string>();
                if ((await staff.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!["status"]!.GetValue<string>() == "delivered")
                {
                    (int status, string body) = await CommandAsync(
                        "/api/returns", new { orderId = id, lines = new[] { new { lineId = "1", quantity = 1, reason = "damaged" } }, resolution = "refund" }, $"return-{number}");
                    Assert.True(status is 200 or 201 or 202 or >= 500, $"{status} {body}");
                    return status >= 500 || returned.Add(number);
                }
            }

            return false;
        }

        private async Task<(int Status, string Body)> CommandAsync(string path, object body, string key)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = JsonContent.Create(body), Headers = { { "Idempotency-Key", key } } };
            using HttpResponseMessage answer = await staff.SendAsync(request);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        private static HttpClient Client(string url, string key) => new() { BaseAddress = new(url), Timeout = TimeSpan.FromSeconds(20), DefaultRequestHeaders = { { "x-functions-key", key } } };
    }
}
