using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Serverless.Functions.Hosting;
using Serverless.Sandbox;
using Shared;

namespace Functions.Tests;

/// <summary>A whole shop in this process: the app on Azurite, the sandbox on loopback, and one clock for both that the test moves.</summary>
public sealed class TestShop : IAsyncDisposable
{
    public const string FunctionKey = "key-of-the-storefront";
    public const string AdminKey = "key-of-the-staff";

    private readonly string folder;
    private int orders;

    private TestShop(string folder, ManualClock clock, SandboxServer sandbox, FunctionApp app)
    {
        this.folder = folder;
        Clock = clock;
        Sandbox = sandbox;
        App = app;
        Http = Client(AdminKey);
        Storefront = Client(FunctionKey);
        SandboxHttp = new() { BaseAddress = new(sandbox.Url) };
    }

    public ManualClock Clock { get; }

    public SandboxServer Sandbox { get; }

    public FunctionApp App { get; }

    /// <summary>Calls as staff.</summary>
    public HttpClient Http { get; }

    /// <summary>Calls as the storefront.</summary>
    public HttpClient Storefront { get; }

    public HttpClient SandboxHttp { get; }

    /// <summary>Opens a shop with 1,000 each of MUG, TEA and POSTER at its one location.</summary>
    public static async Task<TestShop> OpenAsync(Action<Dictionary<string, string?>>? settings = null)
    {
        string folder = Directory.CreateTempSubdirectory("shop").FullName;
        ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        SandboxServer sandbox = await SandboxServer.StartAsync(new() { Clock = clock, Seed = 7 });
        Dictionary<string, string?> all = new()
        {
            ["AzureWebJobsStorage"] = Azurite.NewAccount(),
            ["DurableTask__SqlitePath"] = Path.Combine(folder, "durable.db"),
            ["Stripe__ApiKey"] = "sk_test_sandbox",
            ["Stripe__ApiBase"] = sandbox.StripeUrl,
            ["Stripe__WebhookSecrets"] = "whsec_sandbox",
            ["EasyPost__ApiKey"] = "sandbox",
            ["EasyPost__ApiBase"] = sandbox.EasyPostUrl,
            ["EasyPost__WebhookSecret"] = "sandbox-easypost",
            ["SendGrid__ApiKey"] = "SG.sandbox",
            ["SendGrid__ApiBase"] = sandbox.SendGridUrl,
            ["SendGrid__From"] = "shop@example.com",
            ["SendGrid__WebhookPublicKeys"] = SandboxKeys.SendGridPublicKey,
            ["Alerts__Email"] = "team@example.com",
            ["Keys__Function__storefront"] = FunctionKey,
            ["Keys__Admin"] = AdminKey,
            ["Links__SigningKeys"] = "k1:0123456789abcdef0123456789abcdef",
        };
        settings?.Invoke(all);
        FunctionApp app = await FunctionApp.StartAsync(new() { Clock = clock, Settings = all });
        sandbox.AppUrl = app.Url;
        TestShop shop = new(folder, clock, sandbox, app);
        await shop.StockAsync();
        return shop;
    }

    /// <summary>An order of the own checkout, as the storefront sends it.</summary>
    public JsonObject Draft(params (string Sku, int Quantity)[] lines) => new()
    {
        ["externalId"] = $"T-{Interlocked.Increment(ref orders)}",
        ["currency"] = "GBP",
        ["customer"] = new JsonObject { ["name"] = "Ada Test", ["email"] = $"ada{orders}@example.com" },
        ["shippingAddress"] = new JsonObject { ["name"] = "Ada Test", ["line1"] = "1 Test Street", ["city"] = "Leeds", ["postcode"] = "LS1 1AA", ["country"] = "GB" },
        ["lines"] = new JsonArray([.. lines.Select(line => new JsonObject { ["sku"] = line.Sku, ["quantity"] = line.Quantity })]),
        ["shipping"] = new JsonObject { ["method"] = "standard", ["price"] = Pounds(395) },
    };

    /// <summary>Places an order and expects it to be taken.</summary>
    public async Task<JsonNode> PlaceAsync(JsonObject draft)
    {
        using HttpResponseMessage response = await Storefront.PostAsJsonAsync("/api/orders", draft);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>The customer confirms the payment in the checkout.</summary>
    public async Task PayAsync(JsonNode placed, string method = "pm_card_visa")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, $"/stripe/v1/payment_intents/{placed["paymentIntentId"]}/confirm")
        {
            Content = new FormUrlEncodedContent([new("payment_method", method)]),
            Headers = { { "Authorization", "Bearer sk_test_sandbox" } },
        };
        using HttpResponseMessage response = await SandboxHttp.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode || response.StatusCode == System.Net.HttpStatusCode.PaymentRequired, await response.Content.ReadAsStringAsync());
        await UntilIdleAsync();
    }

    /// <summary>An order that is placed and paid.</summary>
    public async Task<string> PaidOrderAsync(params (string Sku, int Quantity)[] lines)
    {
        JsonNode placed = await PlaceAsync(Draft(lines));
        await PayAsync(placed);
        return placed["orderId"]!.GetValue<string>();
    }

    /// <summary>An order to another address that is placed and paid.</summary>
    public async Task<string> PaidOrderAsync(JsonObject draft, string postcode)
    {
        draft["shippingAddress"]!["postcode"] = postcode;
        JsonNode placed = await PlaceAsync(draft);
        await PayAsync(placed);
        return placed["orderId"]!.GetValue<string>();
    }

    /// <summary>Everything about an order.</summary>
    public async Task<JsonNode> GetAsync(string orderId) => (await Http.GetFromJsonAsync<JsonNode>($"/api/orders/{orderId}"))!;

    /// <summary>The names of what happened, in order.</summary>
    public async Task<string[]> TimelineAsync(string orderId) => [.. (await GetAsync(orderId))["timeline"]!.AsArray().Select(entry => entry!["kind"]!.GetValue<string>())];

    /// <summary>Staff command; the answer whatever its status.</summary>
    public async Task<(int Status, JsonNode? Body)> PostAsync(string path, object? body = null, string? key = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body, options: Json.Options) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using HttpResponseMessage response = await Http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        await UntilIdleAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>What needs a person about an order and is open, as <c>rule:code</c>.</summary>
    public async Task<string[]> ExceptionsAsync(string orderId) =>
        [.. (await Http.GetFromJsonAsync<JsonNode>($"/api/exceptions?orderId={orderId}&limit=200"))!["items"]!.AsArray().Select(item => $"{item!["rule"]}:{item["code"]}").Order(StringComparer.Ordinal)];

    /// <summary>Plays the part of a customer or bank at Stripe.</summary>
    public async Task<JsonNode> PlayAsync(string id, string action, object? body = null)
    {
        using HttpResponseMessage response = await SandboxHttp.PostAsJsonAsync($"/_sandbox/stripe/{id}/{action}", body ?? new { });
        string text = await response.Content.ReadAsStringAsync();
        await UntilIdleAsync();
        return JsonNode.Parse(text)!;
    }

    /// <summary>Staff pick, pack and hand over every parcel of an order.</summary>
    public async Task ShipAsync(string orderId)
    {
        foreach (JsonNode? parcel in (await GetAsync(orderId))["order"]!["parcels"]!.AsArray())
        {
            foreach (string step in (string[])["pick", "pack", "ship"])
            {
                (int status, JsonNode? body) = await PostAsync($"/api/fulfilments/{parcel!["id"]}/{step}");
                Assert.True(status == 200, $"{step}: {body}");
            }
        }
    }

    /// <summary>Units of a SKU that can be sold.</summary>
    public async Task<(int OnHand, int Reserved)> StockOfAsync(string sku)
    {
        JsonNode level = (await Http.GetFromJsonAsync<JsonNode>($"/api/stock?sku={sku}"))!["items"]![0]!;
        return (level["onHand"]!.GetValue<int>(), level["reserved"]!.GetValue<int>());
    }

    /// <summary>The kinds of the mails in the sandbox's mailbox: all, or an order's.</summary>
    public async Task<string[]> MailsAsync(string? orderId = null) =>
        [.. (await SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/mails{(orderId is null ? "" : $"?order_id={orderId}")}"))!.AsArray().Select(mail => mail!["categories"]![0]!.GetValue<string>())];

    /// <summary>
    /// Lives through a span of business time: stops wherever app or sandbox have something to do, but not more often than every
    /// <paramref name="step"/> (six hours when null), so that sweeps that run every few minutes do not make a month long.
    /// </summary>
    public async Task LiveAsync(TimeSpan span, TimeSpan? step = null)
    {
        DateTimeOffset end = Clock.GetUtcNow() + span;
        await UntilIdleAsync();
        while (NextDue() is { } due && due <= end)
        {
            DateTimeOffset soonest = Clock.GetUtcNow() + (step ?? TimeSpan.FromHours(6));
            DateTimeOffset next = due > soonest ? due : soonest;
            Clock.SetUtcNow(next < end ? next : end);
            await UntilIdleAsync();
            if (next >= end)
            {
                return;
            }
        }

        Clock.SetUtcNow(end);
        await UntilIdleAsync();
    }

    /// <summary>Waits until neither app nor sandbox has anything to do at this instant.</summary>
    public async Task UntilIdleAsync()
    {
        Stopwatch patience = Stopwatch.StartNew();
        for (int quiet = 0; quiet < 5; quiet = App.IsIdle && !Sandbox.IsBusy ? quiet + 1 : 0)
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(5), "App or sandbox stay busy.");
            await Task.Delay(2);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Storefront.Dispose();
        SandboxHttp.Dispose();
        await App.DisposeAsync();
        await Sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public static JsonObject Pounds(int pence) => new() { ["amount"] = pence, ["currency"] = "GBP" };

    private DateTimeOffset? NextDue() => (App.NextDue, Sandbox.NextDue) switch
    {
        (null, var due) => due,
        (var due, null) => due,
        var (app, outside) => app < outside ? app : outside,
    };

    private HttpClient Client(string key) => new() { BaseAddress = new(App.Url), DefaultRequestHeaders = { { "x-functions-key", key } } };

    private async Task StockAsync()
    {
        using HttpResponseMessage location = await Http.PutAsJsonAsync(
            "/api/locations/leeds",
            new { name = "Leeds", address = new { name = "Shop", line1 = "2 Mill Lane", city = "Leeds", postcode = "LS2 2BB", country = "GB" }, priority = 1 });
        Assert.True(location.IsSuccessStatusCode, await location.Content.ReadAsStringAsync());
        string[] skus = ["MUG", "TEA", "POSTER"];
        using HttpResponseMessage products = await Http.PutAsJsonAsync(
            "/api/products", skus.Select(sku => new { sku, title = sku.ToLowerInvariant(), prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300 }));
        Assert.True(products.IsSuccessStatusCode, await products.Content.ReadAsStringAsync());
        using HttpResponseMessage stock = await Http.PostAsJsonAsync(
            "/api/stock/adjustments", new { reason = "opening stock", lines = skus.Select(sku => new { sku, location = "leeds", quantity = 1000 }) });
        Assert.True(stock.IsSuccessStatusCode, await stock.Content.ReadAsStringAsync());
    }
}
