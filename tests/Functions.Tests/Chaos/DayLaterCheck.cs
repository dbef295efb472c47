using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Serverless.Sandbox;

namespace Functions.Tests.Chaos;

/// <summary>
/// The app is killed after Stripe has made a charge or a refund and before the app knows; it comes back 25 hours later, when Stripe has forgotten the
/// idempotency keys. What was made is found, and not made again.
/// </summary>
public static class DayLaterCheck
{
    private static readonly TimeSpan Later = TimeSpan.FromHours(25);

    /// <summary>Orders are charged and then refunded, some at a time, with a kill and 25 hours after each charge and each refund.</summary>
    /// <param name="orders">How many charges, and as many refunds.</param>
    /// <param name="atOnce">How many are under way when the app is killed.</param>
    /// <returns>What was lost or doubled.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(int orders, int atOnce)
    {
        string folder = Directory.CreateTempSubdirectory("day-later").FullName;
        ManualClock clock = new(ChaosShop.Start);
        SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock });
        using StripeRelay relay = StripeRelay.Start(sandbox.Url);
        using HttpClient outside = new() { BaseAddress = new(sandbox.Url) };
        CrashChild app = await StartAsync();
        await ChaosShop.StockAsync(app.Http, orders);
        List<string> wrong = [];
        for (int first = 0; first < orders; first += atOnce)
        {
            string[] numbers = [.. Enumerable.Range(first, atOnce).Select(number => $"D-{number}")];
            Task charged = relay.KeepAsync("/stripe/v1/payment_intents", atOnce);
            Task[] lost = [.. numbers.Select(number => PlaceAsync(app, number))];
            await DieAsync(charged, lost);
            sandbox.AppUrl = app.Url;
            string[] ids = [.. await Task.WhenAll(numbers.Select(async number => (await PlaceAsync(app, number))!))];
            await UntilAsync(ids, order => order["paymentStatus"]!.GetValue<string>() == "paid");
            Task refunded = relay.KeepAsync("/stripe/v1/refunds", atOnce);
            foreach (string id in ids)
            {
                using HttpResponseMessage answer = await app.Http.PostAsJsonAsync($"/api/orders/{id}/cancel", new { reason = "changed my mind" });
                answer.EnsureSuccessStatusCode();
            }

            await DieAsync(refunded, []);
            await UntilAsync(ids, order => order["order"]!["payment"]!["refunds"]!.AsArray() is [{ } only] && only["state"]!.GetValue<string>() == "succeeded");
            sandbox.AppUrl = app.Url;
            foreach (string id in ids)
            {
                JsonNode seen = (await outside.GetFromJsonAsync<JsonNode>($"/_sandbox/summary?order={id}"))!["orders"]![id]!;
                if ((seen["charges"]!.GetValue<int>(), seen["refunds"]!.GetValue<int>(), seen["refunded"]!["gbp"]?.GetValue<int>()) is var money && money != (1, 1, 1395))
                {
                    wrong.Add($"{id}: {money.Item1} charges, {money.Item2} refunds of {money.Item3}");
                }
            }
        }

        app.Dispose();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        return wrong;

        async Task<CrashChild> StartAsync()
        {
            CrashChild child = await CrashChild.StartAsync(
                folder, sandbox.Url, clock.GetUtcNow(), copies: 1, $"Stripe__ApiBase={relay.Url}/stripe", "Policies__PayByHours=1000", "Policies__HighValue=0");
            return child;
        }

        // Stripe's events would tell the app what was made; here they find nobody until it has had to find out by itself.
        async Task DieAsync(Task made, Task[] lost)
        {
            sandbox.AppUrl = "http://127.0.0.1:9";
            await made.WaitAsync(TimeSpan.FromMinutes(2));
            app.Dispose();
            await Task.WhenAll(lost.Select(call => call.ContinueWith(_ => { }, TaskScheduler.Default)));
            relay.Release();
            clock.Advance(Later);
            app = await StartAsync();
        }

        async Task UntilAsync(string[] ids, Func<JsonNode, bool> condition)
        {
            foreach (string id in ids)
            {
                for (int look = 0; !condition((await app.Http.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!); look++)
                {
                    if (look > 5000)
                    {
                        throw new TimeoutException($"{id} does not get there.");
                    }

                    await Task.Delay(10);
                }
            }
        }
    }

    private static async Task<string?> PlaceAsync(CrashChild app, string number)
    {
        using HttpResponseMessage answer = await app.Http.PostAsJsonAsync("/api/orders", ChaosShop.Order(number, "pm_card_visa"));
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!["orderId"]!.GetValue<string>();
    }
}
