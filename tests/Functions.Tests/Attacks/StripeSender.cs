using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Functions.Tests.Attacks;

/// <summary>Sends events to the app as Stripe does, and as somebody does who would like to be Stripe.</summary>
internal static class StripeSender
{
    private static int events;

    /// <summary>An event about an object.</summary>
    public static JsonObject Event(string type, JsonObject about, string? id = null) => new()
    {
        ["id"] = id ?? $"evt_test_{Interlocked.Increment(ref events)}",
        ["object"] = "event",
        ["api_version"] = "2026-07-29.dahlia",
        ["created"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["data"] = new JsonObject { ["object"] = about },
        ["livemode"] = false,
        ["pending_webhooks"] = 1,
        ["request"] = new JsonObject { ["id"] = null, ["idempotency_key"] = null },
        ["type"] = type,
    };

    /// <summary>A PaymentIntent as an event carries it.</summary>
    public static JsonObject Intent(string id, string? orderId, long amount, string currency = "gbp", long? received = null, long capturable = 0, string status = "succeeded") => new()
    {
        ["id"] = id,
        ["object"] = "payment_intent",
        ["amount"] = amount,
        ["amount_received"] = received ?? amount,
        ["amount_capturable"] = capturable,
        ["currency"] = currency,
        ["created"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["metadata"] = orderId is null ? new JsonObject() : new JsonObject { ["order_id"] = orderId },
        ["status"] = status,
    };

    /// <summary>Sends it; with the sandbox's secret and now, unless said otherwise.</summary>
    public static Task<HttpStatusCode> SendAsync(HttpClient app, JsonObject received, string secret = "whsec_sandbox", long ageSeconds = 0)
    {
        string body = received.ToJsonString();
        long time = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - ageSeconds;
        return PostAsync(app, body, $"t={time},v1={Sign(secret, time, body)}");
    }

    /// <summary>Sends a body with a header.</summary>
    public static async Task<HttpStatusCode> PostAsync(HttpClient app, string body, string? header)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/webhooks/stripe") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Stripe-Signature", header);
        }

        using HttpResponseMessage response = await app.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>The <c>v1</c> signature.</summary>
    public static string Sign(string secret, long time, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));
}
