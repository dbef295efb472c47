using System.Net.Http.Json;
using Serverless.Sandbox;

namespace Functions.Tests.Chaos;

/// <summary>What every shop of the checks and benches has in common: its settings and its goods.</summary>
public static class ChaosShop
{
    /// <summary>The key of storefront and staff.</summary>
    public const string Key = Embedded.Hosting.Demo.DemoProcesses.AdminKey;

    /// <summary>When each begins.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The app's settings, on the local store in a folder.</summary>
    /// <param name="folder">Where its files lie.</param>
    /// <param name="sandboxUrl">The outside world.</param>
    public static Dictionary<string, string?> Settings(string folder, string sandboxUrl) => new()
    {
        ["AzureWebJobsStorage"] = $"UseEmbeddedStorage=true;Path={StorePath(folder)}",
        ["DurableTask__SqlitePath"] = Path.Combine(folder, "durable.db"),
        ["Timers__StatusPath"] = Path.Combine(folder, "timers.json"),
        ["Stripe__ApiKey"] = "sk_test_chaos",
        ["Stripe__ApiBase"] = $"{sandboxUrl}/stripe",
        ["Stripe__WebhookSecrets"] = "whsec_sandbox",
        ["EasyPost__ApiKey"] = "chaos",
        ["EasyPost__ApiBase"] = $"{sandboxUrl}/easypost",
        ["EasyPost__WebhookSecret"] = "sandbox-easypost",
        ["SendGrid__ApiKey"] = "SG.chaos",
        ["SendGrid__ApiBase"] = $"{sandboxUrl}/sendgrid",
        ["SendGrid__From"] = "shop@example.com",
        ["SendGrid__WebhookPublicKeys"] = SandboxKeys.SendGridPublicKey,
        ["Keys__Function__storefront"] = Key,
        ["Keys__Admin"] = Key,
        ["Links__SigningKeys"] = "0123456789abcdef0123456789abcdef",
        ["Policies__StripeCallsPerSecond"] = "100000",
        ["Logging__LogLevel__Default"] = "Error",
    };

    /// <summary>The file of tables and queues.</summary>
    public static string StorePath(string folder) => Path.Combine(folder, "storage.db");

    /// <summary>Calls the app as storefront and staff.</summary>
    public static HttpClient Client(string url) => new() { BaseAddress = new(url), DefaultRequestHeaders = { { "x-functions-key", Key } } };

    /// <summary>One location with MUGs at 10.00.</summary>
    public static async Task StockAsync(HttpClient http, int units)
    {
        using HttpResponseMessage location = await http.PutAsJsonAsync("/api/locations/leeds", new
        {
            name = "Leeds",
            address = new { name = "Shop", line1 = "2 Mill Lane", city = "Leeds", postcode = "LS2 2BB", country = "GB" },
            priority = 1,
        });
        location.EnsureSuccessStatusCode();
        using HttpResponseMessage products = await http.PutAsJsonAsync(
            "/api/products", new[] { new { sku = "MUG", title = "mug", prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300 } });
        products.EnsureSuccessStatusCode();
        using HttpResponseMessage stock = await http.PostAsJsonAsync(
            "/api/stock/adjustments", new { reason = "opening stock", lines = new[] { new { sku = "MUG", location = "leeds", quantity = units } } });
        stock.EnsureSuccessStatusCode();
    }

    /// <summary>An order of one MUG with postage, 13.95 together.</summary>
    /// <param name="number">Makes it an order of its own.</param>
    /// <param name="card">The stored card that pays it at once; null when nobody pays.</param>
    public static object Order(string number, string? card) => new
    {
        externalId = number,
        currency = "GBP",
        customer = new { name = "Ada Test", email = $"{number.ToLowerInvariant()}@example.com" },
        shippingAddress = new { name = "Ada Test", line1 = "1 Test Street", city = "Leeds", postcode = "LS1 1AA", country = "GB" },
        lines = new[] { new { sku = "MUG", quantity = 1 } },
        shipping = new { method = "standard", price = new { amount = 395, currency = "GBP" } },
        payment = new { method = "card", storedMethod = card },
    };
}
