using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Embedded.Hosting;
using Functions.Tests.Attacks;
using Serverless.Sandbox;

namespace Browser.Tests;

/// <summary>A shop in this process with orders at every stage: the app on the local store, the sandbox, and one clock for both.</summary>
public sealed class Shop : IAsyncDisposable
{
    public const string StaffKey = "key-of-anna";

    private const string AdminKey = "key-of-the-admin";
    private const string FunctionKey = "key-of-the-storefront";

    private static readonly TimeSpan Stride = TimeSpan.FromHours(6);

    private readonly string folder = Directory.CreateTempSubdirectory("console").FullName;
    private readonly ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private SandboxServer sandbox = null!;
    private FunctionApp app = null!;
    private HttpClient http = null!;
    private int orders;

    public string Url => app.Url;

    public static async Task<Shop> OpenAsync()
    {
        Shop shop = new();
        shop.sandbox = await SandboxServer.StartAsync(new() { Clock = shop.clock, Seed = 7 });
        shop.app = await FunctionApp.StartAsync(new()
        {
            Clock = shop.clock,
            Settings = new Dictionary<string, string?>
            {
                ["AzureWebJobsStorage"] = $"UseEmbeddedStorage=true;Path={Path.Combine(shop.folder, "store.db")}",
                ["DurableTask__SqlitePath"] = Path.Combine(shop.folder, "durable.db"),
                ["Stripe__ApiKey"] = "sk_test_sandbox",
                ["Stripe__ApiBase"] = shop.sandbox.StripeUrl,
                ["Stripe__WebhookSecrets"] = "whsec_sandbox",
                ["EasyPost__ApiKey"] = "sandbox",
                ["EasyPost__ApiBase"] = shop.sandbox.EasyPostUrl,
                ["EasyPost__WebhookSecret"] = "sandbox-easypost",
                ["SendGrid__ApiKey"] = "SG.sandbox",
                ["SendGrid__ApiBase"] = shop.sandbox.SendGridUrl,
                ["SendGrid__From"] = "shop@example.com",
                ["SendGrid__WebhookPublicKeys"] = SandboxKeys.SendGridPublicKey,
                ["Channels__outlet__ApiBase"] = shop.sandbox.ChannelUrl("outlet"),
                ["Channels__outlet__Secret"] = "sandbox-channel-secret",
                ["Channels__outlet__Token"] = "sandbox-channel-token",
                ["Alerts__Email"] = "team@example.com",
                ["Keys__Function__storefront"] = FunctionKey,
                ["Keys__Staff__anna"] = StaffKey,
                ["Keys__Admin"] = AdminKey,
                ["Links__SigningKeys"] = "k1:0123456789abcdef0123456789abcdef",
                ["Policies__LateMoney"] = "Ask",
            },
        });
        shop.sandbox.AppUrl = shop.app.Url;
        shop.http = new() { BaseAddress = new(shop.app.Url), DefaultRequestHeaders = { { "x-functions-key", AdminKey } } };
        await shop.StockAsync();
        return shop;
    }

    /// <summary>Takes in an order; answers its id.</summary>
    public async Task<string> OrderAsync(string customer, string city, string country, params (string Sku, int Quantity)[] lines)
    {
        JsonNode placed = await PlaceAsync(customer, city, country, lines);
        return (string)placed["orderId"]!;
    }

    /// <summary>An order that the customer has paid.</summary>
    public async Task<string> PaidAsync(string customer, string city, string country, params (string Sku, int Quantity)[] lines)
    {
        JsonNode placed = await PlaceAsync(customer, city, country, lines);
        await PayAsync(placed, "pm_card_visa");
        return (string)placed["orderId"]!;
    }

    /// <summary>An order whose payment failed.</summary>
    public async Task<string> DeclinedAsync(string customer, string city, string country, params (string Sku, int Quantity)[] lines)
    {
        JsonNode placed = await PlaceAsync(customer, city, country, lines);
        await PayAsync(placed, "pm_card_visa_chargeDeclined");
        return (string)placed["orderId"]!;
    }

    /// <summary>An order that is paid on Stripe's page; answers its id and the page.</summary>
    public async Task<(string OrderId, string Page)> CheckoutAsync(string customer, params (string Sku, int Quantity)[] lines)
    {
        JsonNode placed = await PlaceAsync(customer, "Leeds", "GB", lines, new { method = "card", checkout = "session", successUrl = $"{Url}/ops?paid", cancelUrl = $"{Url}/ops?left" });
        return ((string)placed["orderId"]!, (string)placed["checkoutUrl"]!);
    }

    /// <summary>A customer fills a cart and gives it up.</summary>
    public async Task CartAsync(string customer, params (string Sku, int Quantity)[] lines)
    {
        using HttpRequestMessage added = News(new { type = "cart.added", customer, lines = lines.Select(line => new { sku = line.Sku, quantity = line.Quantity }) }), left = News(new { type = "cart.abandoned", customer });
        using HttpClient client = new();
        (await client.SendAsync(added)).EnsureSuccessStatusCode();
        (await client.SendAsync(left)).EnsureSuccessStatusCode();

        HttpRequestMessage News(object body) => new(HttpMethod.Post, $"{Url}/api/carts/events") { Content = JsonContent.Create(body), Headers = { { "x-functions-key", FunctionKey } } };
    }

    /// <summary>An order that was cancelled, and whose money came after all.</summary>
    public async Task<string> LateAsync(string customer, params (string Sku, int Quantity)[] lines)
    {
        JsonNode placed = await PlaceAsync(customer, "Leeds", "GB", lines);
        string id = (string)placed["orderId"]!;
        await PostAsync($"/api/orders/{id}/cancel", new { reason = "ordered twice" });
        await StripeSender.SendAsync(http, StripeSender.Event("payment_intent.succeeded", StripeSender.Intent((string)placed["paymentIntentId"]!, id, (long)placed["total"]!["amount"]!)));
        await UntilIdleAsync();
        return id;
    }

    /// <summary>Works on all parcels of an order, up to the last of these steps: pick, pack, ship.</summary>
    public async Task WorkAsync(string orderId, params string[] steps)
    {
        foreach (JsonNode? parcel in (await GetAsync(orderId))["order"]!["parcels"]!.AsArray())
        {
            foreach (string step in steps)
            {
                await PostAsync($"/api/fulfilments/{parcel!["id"]}/{step}");
            }
        }
    }

    public async Task<JsonNode> GetAsync(string orderId) => (await http.GetFromJsonAsync<JsonNode>($"/api/orders/{orderId}"))!;

    /// <summary>A command of staff.</summary>
    public async Task PostAsync(string path, object? body = null)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(path, body ?? new { });
        Assert.True(response.IsSuccessStatusCode, $"{path}: {await response.Content.ReadAsStringAsync()}");
        await UntilIdleAsync();
    }

    /// <summary>Lives through a span of business time in strides: nothing here depends on the minute, and sweeps run every five of them.</summary>
    public async Task LiveAsync(TimeSpan span)
    {
        DateTimeOffset end = clock.GetUtcNow() + span;
        await UntilIdleAsync();
        for (DateTimeOffset next = clock.GetUtcNow(); next < end;)
        {
            next += Stride;
            clock.SetUtcNow(next < end ? next : end);
            await UntilIdleAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public async Task UntilIdleAsync()
    {
        Stopwatch patience = Stopwatch.StartNew();
        for (int quiet = 0; quiet < 5; quiet = app.IsIdle && !sandbox.IsBusy ? quiet + 1 : 0)
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(5), "App or sandbox stay busy.");
            await Task.Delay(2);
        }
    }

    private async Task<JsonNode> PlaceAsync(string customer, string city, string country, (string Sku, int Quantity)[] lines, object? payment = null)
    {
        int number = ++orders;
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/orders")
        {
            Headers = { { "x-functions-key", FunctionKey } },
            Content = JsonContent.Create(new
            {
                externalId = $"W-{1040 + number}",
                currency = "GBP",
                customer = new { name = customer, email = $"customer{number}@example.com" },
                shippingAddress = new { name = customer, line1 = $"{number} Mill Lane", city, postcode = "LS1 4AP", country },
                lines = lines.Select(line => new { sku = line.Sku, quantity = line.Quantity }),
                shipping = new { method = "standard", price = new { amount = 395, currency = "GBP" } },
                payment,
            }),
        };
        using HttpClient storefront = new() { BaseAddress = new(app.Url) };
        using HttpResponseMessage response = await storefront.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        await UntilIdleAsync();
        return JsonNode.Parse(text)!;
    }

    private async Task PayAsync(JsonNode placed, string method)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, $"{sandbox.StripeUrl}/v1/payment_intents/{placed["paymentIntentId"]}/confirm")
        {
            Content = new FormUrlEncodedContent([new("payment_method", method)]),
            Headers = { { "Authorization", "Bearer sk_test_sandbox" } },
        };
        using HttpClient client = new();
        using HttpResponseMessage response = await client.SendAsync(request);
        await UntilIdleAsync();
    }

    private async Task StockAsync()
    {
        (string Sku, string Title, int Price)[] products =
            [("MUG-STONE", "Stoneware mug, sand", 1450), ("TEA-ASSAM", "Assam tea, 100 g", 695), ("POSTER-A2", "Poster “Harbour”, A2", 2400), ("LAMP-DESK", "Desk lamp, brass", 18900)];
        await PutAsync("/api/locations/leeds", new { name = "Leeds", address = new { name = "Shop", line1 = "2 Mill Lane", city = "Leeds", postcode = "LS2 2BB", country = "GB" }, priority = 1 });
        await PutAsync("/api/suppliers/potters", new { name = "Potters & Co", email = "orders@potters.example", leadDays = 7 });
        await PutAsync("/api/products", products.Select(product => new
        {
            sku = product.Sku, title = product.Title, prices = new[] { new { amount = product.Price, currency = "GBP" } }, weightGrams = 300,
            reorder = product.Sku == "MUG-STONE" ? new { supplier = "potters", point = 600, pack = 12 } : null,
            listings = product.Sku == "POSTER-A2" ? new { outlet = "4711" } : null,
        }));
        await PostAsync("/api/stock/adjustments", new { reason = "opening stock", lines = products.Select(product => new { sku = product.Sku, location = "leeds", quantity = 500 }) });
    }

    private async Task PutAsync(string path, object body)
    {
        using HttpResponseMessage response = await http.PutAsJsonAsync(path, body);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {await response.Content.ReadAsStringAsync()}");
    }
}
