using System.Net;
using System.Text.Json.Nodes;
using Serverless.Functions.Payments.Stripe;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

public sealed class StripeWebhookTests
{
    private const string Old = "whsec_old", New = "whsec_new";

    [Fact]
    public void Every_type_that_concerns_an_orders_money_is_taken_in() => Assert.Equal(
        [
            "charge.dispute.closed", "charge.dispute.created", "charge.dispute.funds_reinstated", "charge.dispute.funds_withdrawn", "charge.dispute.updated",
            "charge.refund.updated", "charge.refunded", "charge.succeeded", "checkout.session.async_payment_failed", "checkout.session.async_payment_succeeded",
            "checkout.session.completed", "checkout.session.expired", "payment_intent.amount_capturable_updated", "payment_intent.canceled",
            "payment_intent.created", "payment_intent.payment_failed", "payment_intent.processing", "payment_intent.requires_action",
            "payment_intent.succeeded", "radar.early_fraud_warning.created", "refund.created", "refund.failed", "refund.updated", "review.closed", "review.opened",
        ],
        StripeEvents.Table.Select(rule => rule.Type).Order(StringComparer.Ordinal));

    [Fact]
    public async Task An_event_is_taken_with_each_secret_in_use_within_five_minutes_and_with_no_other()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Stripe__WebhookSecrets"] = $"{Old}, {New}, whsec_sandbox");
        JsonObject sent = Event("payment_intent.created", Intent("pi_1", null, 1));
        string body = sent.ToJsonString();
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        foreach (string secret in (string[])[Old, New])
        {
            // A few seconds may pass between here and there.
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop.Storefront, sent, secret));
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop.Storefront, sent, secret, ageSeconds: 280));
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop.Storefront, sent, secret, ageSeconds: -280));
            Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(shop.Storefront, sent, secret, ageSeconds: 301));
            Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(shop.Storefront, sent, secret, ageSeconds: -320));
            Assert.Equal(HttpStatusCode.OK, await PostAsync(shop.Storefront, body, $"t={now},v1={Sign("whsec_wrong", now, body)},v1={Sign(secret, now, body)}"));
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(shop.Storefront, body, $"t={now},v0={Sign(secret, now, body)}"));
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(shop.Storefront, body, $"v1={Sign(secret, now, body)}"));
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(shop.Storefront, body + " ", $"t={now},v1={Sign(secret, now, body)}"));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(shop.Storefront, sent, "whsec_wrong"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(shop.Storefront, body, null));
        JsonObject live = sent.DeepClone().AsObject();
        live["livemode"] = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(shop.Storefront, live, New));
    }

    [Fact]
    public async Task The_same_event_fifty_times_at_once_is_one_entry()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>();
        JsonObject sent = Event("payment_intent.succeeded", Intent(placed["paymentIntentId"]!.GetValue<string>(), id, 1395));

        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SendAsync(shop.Storefront, sent)));
        await shop.UntilIdleAsync();

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        JsonNode order = await shop.GetAsync(id);
        Assert.Equal("paid", order["paymentStatus"]!.GetValue<string>());
        Assert.Single(order["order"]!["payment"]!["ledger"]!.AsArray());
        Assert.Equal(["paymentRecorded", "orderPaid"], (await shop.TimelineAsync(id)).Where(kind => kind is "paymentRecorded" or "orderPaid"));
    }

    [Fact]
    public async Task Money_that_comes_after_the_order_expired_goes_back_by_itself()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>();
        await shop.LiveAsync(TimeSpan.FromHours(25));
        Assert.Equal("expired", (await shop.GetAsync(id))["status"]!.GetValue<string>());

        await SendAsync(shop.Storefront, Event("payment_intent.succeeded", Intent(placed["paymentIntentId"]!.GetValue<string>(), id, 1395)));
        await shop.UntilIdleAsync();

        JsonNode late = await shop.GetAsync(id);
        Assert.Equal("expired", late["status"]!.GetValue<string>());
        JsonNode refund = Assert.Single(late["order"]!["payment"]!["refunds"]!.AsArray())!;
        Assert.Equal(1395, refund["amount"]!["amount"]!.GetValue<int>());
        Assert.Null(late["order"]!["paidAt"]);
    }

    [Fact]
    public async Task Banks_and_Radar_hold_an_order_and_let_it_go()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(placed);
        string id = placed["orderId"]!.GetValue<string>(), intent = placed["paymentIntentId"]!.GetValue<string>();

        await shop.PlayAsync(intent, "review");
        Assert.Equal(["fraudReview"], Holds(await shop.GetAsync(id)));
        Assert.Equal(["e8:"], await shop.ExceptionsAsync(id));
        await shop.PlayAsync(intent, "review", new { closed_reason = "approved" });
        Assert.Empty(Holds(await shop.GetAsync(id)));
        Assert.Empty(await shop.ExceptionsAsync(id));

        await shop.PlayAsync(intent, "early-fraud-warning");
        Assert.Equal(["fraudReview"], Holds(await shop.GetAsync(id)));

        JsonNode dispute = await shop.PlayAsync(intent, "dispute", new { reason = "product_not_received" });
        string code = $"dispute:{dispute["id"]}";
        Assert.Equal("disputed", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        Assert.Contains(code, await shop.ExceptionsAsync(id));
        await shop.PlayAsync(dispute["id"]!.GetValue<string>(), "close", new { won = true });
        Assert.Equal("paid", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        Assert.DoesNotContain(code, await shop.ExceptionsAsync(id));
    }

    private static string[] Holds(JsonNode order) => [.. order["order"]!["holds"]!.AsArray().Select(hold => hold!["reason"]!.GetValue<string>())];
}
