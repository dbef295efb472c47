using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Functions.Tests.Attacks;
using Functions.Tests.Chaos;
using Serverless.Sandbox;

namespace Bench.Payments;

/// <summary>
/// Attacks on the money, over HTTP, on the local store with the sandbox in the same process: refunds that together are more than was captured, and
/// payments that are less than is due. The full size is 1,000 orders with 64 refunds each, and 100 orders for each of the twelve cases.
/// </summary>
internal static class PaymentAttacksBench
{
    private const int AtOnce = 64;
    private const int OrdersAtOnce = 4;

    public static async Task<int> RunAsync(string[] arguments)
    {
        int orders = arguments.Length > 0 ? int.Parse(arguments[0]) : 1000;
        int perCase = arguments.Length > 1 ? int.Parse(arguments[1]) : 100;
        string folder = Directory.CreateTempSubdirectory("bench-attacks").FullName;
        int wrong = await AttackAsync(folder, orders, perCase);
        Directory.Delete(folder, recursive: true);
        return wrong == 0 ? 0 : 1;
    }

    private static async Task<int> AttackAsync(string folder, int orders, int perCase)
    {
        ManualClock clock = new(ChaosShop.Start);
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock });
        await using FunctionApp app = await FunctionApp.StartAsync(new() { Clock = clock, Settings = ChaosShop.Settings(folder, sandbox.Url) });
        sandbox.AppUrl = app.Url;
        using HttpClient http = ChaosShop.Client(app.Url);
        using HttpClient stripe = new() { BaseAddress = new(sandbox.Url) };
        await ChaosShop.StockAsync(http, 100_000);

        Stopwatch watch = Stopwatch.StartNew();
        int wrong = await RefundAsync(app, sandbox, http, stripe, orders);
        Console.WriteLine($"  {watch.Elapsed.TotalSeconds:F0} s");
        watch.Restart();
        wrong += await TamperAsync(app, sandbox, http, perCase);
        Console.WriteLine($"  {watch.Elapsed.TotalSeconds:F0} s");
        return wrong;
    }

    private static async Task<int> RefundAsync(FunctionApp app, SandboxServer sandbox, HttpClient http, HttpClient stripe, int orders)
    {
        int accepted = 0, refused = 0, failed = 0, over = 0, differs = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, orders), new ParallelOptions { MaxDegreeOfParallelism = OrdersAtOnce }, async (number, token) =>
        {
            JsonNode placed = await PlaceAsync(http, $"R-{number}", "pm_card_visa");
            string id = placed["orderId"]!.GetValue<string>();
            JsonNode paid = await UntilAsync(http, id, order => order["captured"]!["amount"]!.GetValue<long>() > 0);
            int captured = paid["captured"]!["amount"]!.GetValue<int>();
            Random random = new(number);
            int[] amounts = [.. Enumerable.Range(0, AtOnce).Select(_ => random.Next(1, captured / 4))];
            (int Status, int Amount)[] answers = await Task.WhenAll(amounts.Select(async amount =>
            {
                using HttpResponseMessage answer = await http.PostAsJsonAsync($"/api/orders/{id}/refunds", new { amount = new { amount, currency = "GBP" }, reason = "attack" }, token);
                return ((int)answer.StatusCode, amount);
            }));
            int given = answers.Where(answer => answer.Status == 200).Sum(answer => answer.Amount);
            JsonNode after = await UntilAsync(http, id, order => order["order"]!["payment"]!["refunds"]!.AsArray().All(refund => refund!["state"]!.GetValue<string>() == "succeeded"));
            JsonNode there = (await stripe.GetFromJsonAsync<JsonNode>($"/_sandbox/summary?order={id}", token))!["orders"]![id]!["refunded"]!;
            Interlocked.Add(ref accepted, answers.Count(answer => answer.Status == 200));
            Interlocked.Add(ref refused, answers.Count(answer => answer.Status == 422));
            Interlocked.Add(ref failed, answers.Count(answer => answer.Status is not (200 or 422)));
            Interlocked.Add(ref over, given > captured || there["gbp"]!.GetValue<int>() > captured ? 1 : 0);
            Interlocked.Add(ref differs, after["refundedAmount"]!["amount"]!.GetValue<int>() == given && there["gbp"]!.GetValue<int>() == given ? 0 : 1);
        });
        await UntilIdleAsync(app, sandbox);
        Console.Write($"refunds    {orders} orders, {AtOnce} at once on each: {accepted} accepted, {refused} refused, {failed} failed; more than was captured: {over}; not what Stripe has: {differs}");
        return over + differs + failed;
    }

    private static async Task<int> TamperAsync(FunctionApp app, SandboxServer sandbox, HttpClient http, int perCase)
    {
        int wronglyPaid = 0, notTold = 0, number = 0;
        foreach ((_, string alert, Func<Target, Target, JsonObject> make) in Tampering.Cases)
        {
            List<(Target Order, Target Other)> targets = [];
            for (int count = 0; count < perCase; count++)
            {
                (Target order, Target other) = (await TargetAsync(), await TargetAsync());
                await StripeSender.SendAsync(http, make(order, other));
                targets.Add((order, other));
            }

            await UntilIdleAsync(app, sandbox);
            foreach ((Target order, Target other) in targets)
            {
                List<string> told = [];
                foreach (Target one in (Target[])[order, other])
                {
                    JsonNode seen = (await http.GetFromJsonAsync<JsonNode>($"/api/orders/{one.Order}"))!;
                    wronglyPaid += seen["order"]!["paidAt"] is not null && !(alert == Tampering.Covers && one == order) ? 1 : 0;
                    told.AddRange((await http.GetFromJsonAsync<JsonNode>($"/api/exceptions?orderId={one.Order}"))!["items"]!.AsArray().Select(item => $"{item!["rule"]}:{item["code"]}"));
                }

                notTold += told is [var only] && only == alert ? 0 : 1;
            }
        }

        Console.Write($"tampering  {Tampering.Cases.Length} cases, {perCase} orders each: wrongly paid: {wronglyPaid}; not told exactly once: {notTold}");
        return wronglyPaid + notTold;

        async Task<Target> TargetAsync()
        {
            JsonNode placed = await PlaceAsync(http, $"T-{number++}", null);
            return new(placed["orderId"]!.GetValue<string>(), placed["paymentIntentId"]!.GetValue<string>(), placed["total"]!["amount"]!.GetValue<long>());
        }
    }

    private static async Task<JsonNode> PlaceAsync(HttpClient http, string externalId, string? storedMethod)
    {
        using HttpResponseMessage answer = await http.PostAsJsonAsync("/api/orders", new
        {
            externalId,
            currency = "GBP",
            customer = new { name = "Sample Customer", email = $"{externalId}@example.com" },
            shippingAddress = new { name = "Sample Customer", line1 = "1 Sample Street", city = "Leeds", postcode = "LS1 1AA", country = "GB" },
            lines = new[] { new { sku = "MUG", quantity = 3 } },
            payment = new { method = "card", storedMethod },
        });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private static async Task<JsonNode> UntilAsync(HttpClient http, string id, Func<JsonNode, bool> condition)
    {
        for (; ; )
        {
            JsonNode order = (await http.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!;
            if (condition(order))
            {
                return order;
            }

            await Task.Delay(20);
        }
    }

    private static async Task UntilIdleAsync(FunctionApp app, SandboxServer sandbox)
    {
        for (int quiet = 0; quiet < 5; quiet = app.IsIdle && !sandbox.IsBusy ? quiet + 1 : 0)
        {
            await Task.Delay(2);
        }
    }
}
