using System.Net.Http.Json;
using System.Text.Json.Nodes;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

/// <summary>Money on an intent that nobody here has made.</summary>
internal static class AnotherIntent
{
    /// <summary>The customer pays on an intent that a page of Stripe's made, and that we hear of only by the page's event.</summary>
    public static async Task PayOnAnotherIntentAsync(TestShop shop, string orderId, string session, int amount)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/stripe/v1/payment_intents")
        {
            Content = new FormUrlEncodedContent([new("amount", $"{amount}"), new("currency", "gbp"), new("metadata[order_id]", orderId)]),
            Headers = { { "Authorization", "Bearer sk_test_sandbox" } },
        };
        using HttpResponseMessage response = await shop.SandboxHttp.SendAsync(request);
        string intent = (await response.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>();
        await SendAsync(shop.Storefront, Event("checkout.session.completed", new()
        {
            ["id"] = session, ["object"] = "checkout.session", ["client_reference_id"] = orderId, ["payment_intent"] = intent, ["payment_status"] = "paid", ["amount_total"] = amount,
            ["currency"] = "gbp", ["status"] = "complete", ["metadata"] = new JsonObject(),
        }));
        await shop.UntilIdleAsync();
        await shop.PayAsync(new JsonObject { ["paymentIntentId"] = intent });
    }
}
