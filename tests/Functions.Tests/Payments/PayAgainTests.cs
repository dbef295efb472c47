using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

public sealed partial class PayAgainTests
{
    [Fact]
    public async Task A_bank_that_wants_to_hear_from_the_customer_is_told_by_mail_and_the_link_leads_to_a_page_that_pays()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>(), first = placed["paymentIntentId"]!.GetValue<string>();
        await shop.PayAsync(placed, "pm_card_authenticationRequired");
        Assert.Equal("requiresAction", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        string link = await LinkAsync(shop, id);

        Assert.Contains("Pay now", await shop.Storefront.GetStringAsync(link));
        string page = await PressAsync(shop, link);
        Assert.Equal(page, await PressAsync(shop, link));
        Assert.Equal("canceled", await IntentStatusAsync(shop, first));
        Assert.Equal("pendingPayment", (await shop.GetAsync(id))["status"]!.GetValue<string>());

        await shop.PlayAsync(page.Split('/')[^1], "pay");
        JsonNode paid = await shop.GetAsync(id);
        Assert.Equal(("paid", 1395), (paid["paymentStatus"]!.GetValue<string>(), paid["captured"]!["amount"]!.GetValue<int>()));
        Assert.NotEqual(first, paid["order"]!["payment"]!["intentId"]!.GetValue<string>());
        Assert.Contains("Paid. Thank you.", await shop.Storefront.GetStringAsync(link));
        Assert.Contains("Paid. Thank you.", await PressAsync(shop, link));

        // The money lies on the second intent, and goes back from there.
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "scratched" })).Status);
        Assert.Equal("refunded", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Money_on_an_attempt_that_was_given_up_counts_and_what_came_twice_can_go_back()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>(), first = placed["paymentIntentId"]!.GetValue<string>();
        await shop.PayAsync(placed, "pm_card_chargeDeclined");
        string page = await PressAsync(shop, await LinkAsync(shop, id));

        await SendAsync(shop.Storefront, Event("payment_intent.succeeded", Intent(first, id, 1395)));
        await shop.UntilIdleAsync();
        Assert.Equal("paid", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        await shop.PlayAsync(page.Split('/')[^1], "pay");

        JsonNode twice = await shop.GetAsync(id);
        Assert.Equal((2790, 2790), (twice["captured"]!["amount"]!.GetValue<int>(), twice["refundable"]!["amount"]!.GetValue<int>()));
        Assert.Contains("surprise:overpaid", await shop.ExceptionsAsync(id));
        Assert.Single((await shop.TimelineAsync(id)), "orderPaid");
    }

    [Fact]
    public async Task An_attempt_that_was_abandoned_is_not_one_that_failed()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__PayByHours"] = "72");
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["checkout"] = "session" };
        JsonNode left = await shop.PlaceAsync(draft), declined = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(declined, "pm_card_chargeDeclined");
        await shop.LiveAsync(TimeSpan.FromHours(25));

        string abandoned = left["orderId"]!.GetValue<string>(), failed = declined["orderId"]!.GetValue<string>();
        Assert.Equal("pending", (await shop.GetAsync(abandoned))["paymentStatus"]!.GetValue<string>());
        Assert.Equal("failed", (await shop.GetAsync(failed))["paymentStatus"]!.GetValue<string>());
        Assert.DoesNotContain("e2:", await shop.ExceptionsAsync(abandoned));
        Assert.Contains("e2:", await shop.ExceptionsAsync(failed));
        Assert.Equal("abandoned", (await shop.GetAsync(abandoned))["order"]!["payment"]!["ledger"]!.AsArray().Single()!["kind"]!.GetValue<string>());
        Assert.Contains("has not been paid yet", await MailAsync(shop, abandoned));
        Assert.Contains("was not accepted", await MailAsync(shop, failed));

        // A new page, after the old one is gone.
        string page = await PressAsync(shop, await LinkAsync(shop, abandoned));
        await shop.PlayAsync(page.Split('/')[^1], "pay");
        Assert.Equal("paid", (await shop.GetAsync(abandoned))["paymentStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_link_that_is_forged_or_for_something_else_opens_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(placed, "pm_card_chargeDeclined");
        string link = await LinkAsync(shop, placed["orderId"]!.GetValue<string>());
        foreach (string wrong in (string[])[link[..^1] + (link[^1] == 'A' ? 'B' : 'A'), link.Replace("/pay/", "/returns/"), "/pay/x"])
        {
            using HttpResponseMessage response = await shop.Storefront.GetAsync(wrong);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private static async Task<string> MailAsync(TestShop shop, string id) =>
        (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/mails?order_id={id}&category=paymentProblem"))!.AsArray()[^1]!["text"]!.GetValue<string>();

    private static async Task<string> LinkAsync(TestShop shop, string id) => Link().Match(await MailAsync(shop, id)).Value;

    /// <summary>Where the button leads, or the page that is shown instead.</summary>
    private static async Task<string> PressAsync(TestShop shop, string link)
    {
        using HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = shop.Storefront.BaseAddress };
        using HttpResponseMessage response = await browser.PostAsync(link, null);
        return response.Headers.Location?.ToString() ?? await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> IntentStatusAsync(TestShop shop, string intent)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/stripe/v1/payment_intents/{intent}") { Headers = { { "Authorization", "Bearer sk_test_sandbox" } } };
        using HttpResponseMessage response = await shop.SandboxHttp.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!["status"]!.GetValue<string>();
    }

    [GeneratedRegex("/pay/[A-Za-z0-9._-]+")]
    private static partial Regex Link();
}
