using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Embedded.Hosting.Demo;
using Embedded.Storage.Local;
using Serverless.Sandbox;

namespace Functions.Tests.Chaos;

/// <summary>A shop whose app is a process that dies on command; sandbox and clock live on. Orders come one after another, each with a crash of its own.</summary>
public sealed class CrashWorld : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromHours(8);
    private static readonly TimeSpan LongStep = TimeSpan.FromDays(6);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly string folder = Directory.CreateTempSubdirectory("crash").FullName;
    private readonly ManualClock clock;
    private readonly SandboxServer sandbox;
    private readonly HttpClient outside;
    private CrashChild app = null!;
    private DemoApi api = null!;
    private DemoStaff staff = null!;
    private int orders;
    private int units;

    private readonly int copies;

    private CrashWorld(ManualClock clock, SandboxServer sandbox, int copies)
    {
        this.copies = copies;
        this.clock = clock;
        this.sandbox = sandbox;
        outside = new() { BaseAddress = new(sandbox.Url) };
    }

    /// <summary>Opens a shop with plenty of MUGs.</summary>
    /// <param name="copies">The most times that each webhook and each queue message is delivered.</param>
    public static async Task<CrashWorld> OpenAsync(int copies)
    {
        ManualClock clock = new(ChaosShop.Start);
        CrashWorld world = new(clock, await SandboxServer.StartAsync(new() { Clock = clock, Seed = 7, Copies = copies }), copies);
        await world.StartAsync();
        await ChaosShop.StockAsync(world.app.Http, 100_000);
        world.units = 100_000;
        await world.UntilIdleAsync();
        return world;
    }

    /// <summary>Lives through one order's whole life with its crash, and looks at what came of it.</summary>
    public async Task<CrashOutcome> RunAsync(CrashPoint point)
    {
        string number = $"C-{++orders}";
        int before = await app.CountAsync();
        if (point.Write > 0)
        {
            await app.ArmAsync(point.Write, point.Afterwards);
        }

        bool died = false, asked = false;
        int writes = 0;
        JsonNode? placed = null;
        JsonNode order = new JsonObject();
        Stopwatch patience = Stopwatch.StartNew();
        for (bool atRest = false; !atRest;)
        {
            if (patience.Elapsed > Patience)
            {
                throw new TimeoutException($"{point}: order {number} does not come to rest; at {clock.GetUtcNow():s} sandbox {(sandbox.IsBusy ? "busy" : "idle")}: {order["status"]}");
            }

            try
            {
                if (placed is null)
                {
                    placed = await PlaceAsync(number, point.Flow == CrashFlow.Declined ? "pm_card_chargeDeclined" : "pm_card_visa");
                    continue;
                }

                if (!await IsIdleAsync())
                {
                    await Task.Delay(1);
                    continue;
                }

                order = (await app.Http.GetFromJsonAsync<JsonNode>($"/api/orders/{placed["orderId"]}"))!;
                string status = order["status"]!.GetValue<string>();
                if (!asked && (asked = await AskAsync(point.Flow, status, placed["orderId"]!.GetValue<string>(), number)))
                {
                    continue;
                }

                if (await staff.WorkAsync(clock.GetUtcNow(), default))
                {
                    continue;
                }

                atRest = order["order"]!["state"]!.GetValue<string>() != "open" && order["messages"]!.AsArray().All(message => message!["status"]!.GetValue<string>() is not ("queued" or "sending" or "sent"));
                await MoveAsync(atRest ? TimeSpan.FromHours(1) : status is "delivered" ? LongStep : Step);
                if (atRest)
                {
                    await UntilIdleAsync();
                    writes = await app.CountAsync() - (died ? 0 : before);
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
            {
                atRest = false;
                if (await IsDeadAsync())
                {
                    died = true;
                    await RestartAsync();
                }
            }
        }

        return await LookAsync(placed!["orderId"]!.GetValue<string>(), point, died, writes);
    }

    /// <summary>What the books of stock and money contradict each other in, when all orders are at rest.</summary>
    public async Task<IReadOnlyList<string>> AuditAsync()
    {
        using HttpResponseMessage stock = await app.Http.PostAsync("/api/stock/check", null);
        JsonNode check = (await stock.Content.ReadFromJsonAsync<JsonNode>())!;
        using HttpResponseMessage truth = await app.Http.PostAsync("/api/reconciliations?days=30", null);
        JsonNode reconciled = (await truth.Content.ReadFromJsonAsync<JsonNode>())!;
        return [.. check["differences"]!.AsArray().Concat(reconciled["differences"]!.AsArray()).Select(difference => difference!.ToJsonString())];
    }

    public async ValueTask DisposeAsync()
    {
        app.Dispose();
        api.Dispose();
        outside.Dispose();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<JsonNode?> PlaceAsync(string number, string card)
    {
        using HttpResponseMessage answer = await app.Http.PostAsJsonAsync("/api/orders", ChaosShop.Order(number, card));
        return answer.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.OK ? await answer.Content.ReadFromJsonAsync<JsonNode>()
            : (int)answer.StatusCode >= 500 ? null
            : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    // The customer's part: cancels as soon as it is paid, or sends back what was delivered.
    private async Task<bool> AskAsync(CrashFlow flow, string status, string orderId, string number) => (flow, status) switch
    {
        (CrashFlow.Cancelled, not "awaitingPayment") => await CommandAsync($"/api/orders/{orderId}/cancel", new { reason = "changed my mind" }, $"cancel-{number}"),
        (CrashFlow.Returned, "delivered") => await CommandAsync(
            "/api/returns", new { orderId, lines = new[] { new { lineId = "1", quantity = 1, reason = "damaged" } }, resolution = "refund" }, $"return-{number}"),
        _ => false,
    };

    private async Task<bool> CommandAsync(string path, object body, string key)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = JsonContent.Create(body), Headers = { { "Idempotency-Key", key } } };
        using HttpResponseMessage answer = await app.Http.SendAsync(request);
        return answer.IsSuccessStatusCode || ((int)answer.StatusCode >= 500 ? false : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync()));
    }

    private async Task<CrashOutcome> LookAsync(string id, CrashPoint point, bool died, int writes)
    {
        JsonNode order = (await app.Http.GetFromJsonAsync<JsonNode>($"/api/orders/{id}"))!;
        JsonNode world = await SeenAsync(id);
        JsonNode parcel = await SeenAsync($"pcl_{id[4..]}-1"), back = await SeenAsync($"ret_{id[4..]}-1");
        JsonNode level = (await app.Http.GetFromJsonAsync<JsonNode>("/api/stock?sku=MUG"))!["items"]![0]!;
        JsonArray messages = order["messages"]!.AsArray();
        // News that comes after a later one from the carrier is old, and the customer does not hear of it: then the timeline does not have it either.
        const string OnItsWay = "outForDelivery";
        bool known = order["timeline"]!.AsArray().Any(entry => entry!["kind"]!.GetValue<string>() == "parcelTracked" && entry["data"]!["status"]!.GetValue<string>() == OnItsWay);
        string[] kinds = [.. messages.Select(message => $"{message!["kind"]} {message["status"]}").Append(known ? "" : $"{OnItsWay} delivered").Where(kind => kind.Length > 0).Order(StringComparer.Ordinal)];
        JsonArray open = (await app.Http.GetFromJsonAsync<JsonNode>($"/api/exceptions?orderId={id}&limit=200"))!["items"]!.AsArray();
        int onHand = level["onHand"]!.GetValue<int>();
        string facts = string.Join('\n',
        [
            $"status {order["status"]} {order["order"]!["payment"]!["status"]}",
            .. ((string[])["charges", "charged", "captured", "refunds", "refunded"]).Select(name => $"{name} {world[name]?.ToJsonString()}"),
            .. ((string[])["labels", "returnLabels", "voidedLabels"]).Select(name => $"{name} {parcel[name]?.ToJsonString()} {back[name]?.ToJsonString()}"),
            $"stock {onHand - units} on hand, {level["reserved"]} reserved",
            $"messages {string.Join(", ", kinds)}",
            $"exceptions {string.Join(", ", open.Select(item => $"{item!["rule"]}:{item["code"]}").Order(StringComparer.Ordinal))}",
        ]);
        units = onHand;

        // A mail whose sending crashed half way may have gone out twice; then the ledger says that it tried twice.
        long sent = world["mailCount"]!.GetValue<long>(), attempts = messages.Sum(message => message!["attempts"]!.GetValue<long>());
        return new(facts, died, writes, sent >= messages.Count && sent <= attempts ? [] : [$"{sent} mails went out, {messages.Count} stand in the ledger with {attempts} attempts"]);
    }

    private async Task<JsonNode> SeenAsync(string id) => (await outside.GetFromJsonAsync<JsonNode>($"/_sandbox/summary?order={id}"))!["orders"]![id] ?? new JsonObject();

    private async Task<bool> IsIdleAsync()
    {
        for (int quiet = 0; quiet < 3; quiet++)
        {
            if (!await app.IsIdleAsync() || sandbox.IsBusy)
            {
                return false;
            }
        }

        return true;
    }

    private async Task UntilIdleAsync()
    {
        while (!await IsIdleAsync())
        {
            await Task.Delay(1);
        }
    }

    private async Task MoveAsync(TimeSpan by)
    {
        DateTimeOffset next = clock.GetUtcNow() + by;
        await app.MoveAsync(next);
        clock.SetUtcNow(next);
    }

    // A request can fail a moment before the process is gone; or because the machine had no time for it.
    private async Task<bool> IsDeadAsync()
    {
        for (Stopwatch patience = Stopwatch.StartNew(); !app.IsDead && patience.Elapsed < TimeSpan.FromSeconds(2); await Task.Delay(1))
        {
        }

        return app.IsDead;
    }

    private async Task RestartAsync()
    {
        app.Dispose();
        api.Dispose();

        // Messages that the dead process had taken are hidden for half a minute more; it has passed.
        using (Connection store = new(ChaosShop.StorePath(folder), cacheKilobytes: 1024))
        {
            store.Execute("UPDATE messages SET visible = 0");
        }

        await StartAsync();
    }

    private async Task StartAsync()
    {
        app = await CrashChild.StartAsync(folder, sandbox.Url, clock.GetUtcNow(), copies);
        sandbox.AppUrl = app.Url;
        api = new(app.Url);
        staff = new(api);
    }
}
