using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Functions.Tests.Attacks;
using Serverless.Sandbox;

namespace Functions.Tests.Chaos;

/// <summary>
/// Six of Stripe's events about one order, in any order and repeated, sent to the app over HTTP; every order ends in the same state. The events are those
/// of a payment that failed once, was disputed and won back, and lost a part by a refund made at Stripe.
/// </summary>
public static class OrderIndependenceCheck
{
    private const int Callers = 8;

    /// <summary>Sends permutations, each event twice, and random multisets, each event up to three times.</summary>
    /// <returns>What differed.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(int permutations, int multisets, int seed)
    {
        string folder = Directory.CreateTempSubdirectory("events").FullName;
        ManualClock clock = new(ChaosShop.Start);
        SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock });
        FunctionApp app = await FunctionApp.StartAsync(new() { Clock = clock, Settings = ChaosShop.Settings(folder, sandbox.Url) });
        sandbox.AppUrl = app.Url;
        using HttpClient http = ChaosShop.Client(app.Url);
        await ChaosShop.StockAsync(http, permutations + multisets + 1);

        string straight = await LiveAsync(http, "E-straight", [0, 1, 2, 3, 4, 5]);
        int[][] all = [.. Permutations([0, 1, 2, 3, 4, 5])];
        Random random = new(seed);
        random.Shuffle(all);
        List<int[]> sequences = [.. all.Take(permutations).Select(order => (int[])[.. order, .. order.Reverse()])];
        for (int number = 0; number < multisets; number++)
        {
            int[] sequence = [.. Enumerable.Range(0, 6).SelectMany(which => Enumerable.Repeat(which, random.Next(1, 4)))];
            random.Shuffle(sequence);
            sequences.Add(sequence);
        }

        string[] ids = new string[sequences.Count];
        ParallelOptions callers = new() { MaxDegreeOfParallelism = Callers };
        await Parallel.ForEachAsync(sequences.Index(), callers, async (item, _) => ids[item.Index] = await LiveAsync(http, $"E-{item.Index}", item.Item));

        // The events are acknowledged before they are applied.
        await app.UntilIdleAsync(TimeSpan.FromMinutes(10));
        string expected = await StateAsync(http, straight);
        List<string> wrong = expected.Contains("1395 captured", StringComparison.Ordinal) ? [] : [$"in their own order: {expected}"];
        await Parallel.ForEachAsync(sequences.Index(), callers, async (item, _) =>
        {
            string state = await StateAsync(http, ids[item.Index]);
            if (state != expected)
            {
                lock (wrong)
                {
                    wrong.Add($"{string.Join(' ', item.Item)}: {state} instead of {expected}");
                }
            }
        });
        await app.DisposeAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        return wrong;
    }

    private static async Task<string> LiveAsync(HttpClient http, string number, int[] sequence)
    {
        using HttpResponseMessage answer = await http.PostAsJsonAsync("/api/orders", ChaosShop.Order(number, card: null));
        JsonNode placed = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!;
        string id = placed["orderId"]!.GetValue<string>(), intent = placed["paymentIntentId"]!.GetValue<string>();
        foreach (int which in sequence)
        {
            HttpStatusCode status = await StripeSender.SendAsync(http, Event(which, id, intent));
            if (status != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"Event {which} of {number} was answered {status}.");
            }
        }

        return id;
    }

    private static async Task<string> StateAsync(HttpClient http, string id)
    {
        JsonNode order = (await http.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!;
        JsonNode payment = order["order"]!["payment"]!;
        return $"{order["paymentStatus"]}, {order["captured"]!["amount"]} captured, {order["refundable"]!["amount"]} refundable, disputes "
            + $"{string.Join(' ', order["disputes"]!.AsArray().Select(dispute => dispute!["state"]))}, refunds {string.Join(' ', payment["refunds"]!.AsArray().Select(refund => refund!["state"]))}, "
            + $"ledger {string.Join(' ', payment["ledger"]!.AsArray().Select(entry => entry!["kind"]!.GetValue<string>()).Order(StringComparer.Ordinal))}, {order["order"]!["state"]}";
    }

    private static JsonObject Event(int which, string id, string intent) => which switch
    {
        0 => StripeSender.Event("payment_intent.payment_failed", StripeSender.Intent(intent, id, 1395, received: 0, status: "requires_payment_method"), $"evt_{id}_0"),
        1 => StripeSender.Event("payment_intent.processing", StripeSender.Intent(intent, id, 1395, received: 0, status: "processing"), $"evt_{id}_1"),
        2 => StripeSender.Event("payment_intent.succeeded", StripeSender.Intent(intent, id, 1395), $"evt_{id}_2"),
        3 => StripeSender.Event("charge.dispute.created", Dispute(id, intent, "needs_response"), $"evt_{id}_3"),
        4 => StripeSender.Event("charge.dispute.closed", Dispute(id, intent, "won"), $"evt_{id}_4"),
        _ => StripeSender.Event("refund.updated", Refund(id, intent), $"evt_{id}_5"),
    };

    private static JsonObject Dispute(string id, string intent, string status) => new()
    {
        ["id"] = $"du_{id[4..]}", ["object"] = "dispute", ["amount"] = 1395, ["currency"] = "gbp", ["payment_intent"] = intent, ["status"] = status, ["reason"] = "fraudulent",
        ["created"] = ChaosShop.Start.ToUnixTimeSeconds(), ["metadata"] = new JsonObject { ["order_id"] = id },
    };

    private static JsonObject Refund(string id, string intent) => new()
    {
        ["id"] = $"re_{id[4..]}", ["object"] = "refund", ["amount"] = 95, ["currency"] = "gbp", ["payment_intent"] = intent, ["status"] = "succeeded",
        ["created"] = ChaosShop.Start.ToUnixTimeSeconds(), ["metadata"] = new JsonObject { ["order_id"] = id },
    };

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany((first, index) => Permutations([.. items[..index], .. items[(index + 1)..]]).Select(rest => (int[])[first, .. rest]));
}
