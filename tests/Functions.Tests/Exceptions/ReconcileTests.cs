using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Storage;

namespace Functions.Tests.Exceptions;

public sealed class ReconcileTests
{
    [Fact]
    public async Task A_payment_a_refund_and_a_dispute_that_nobody_told_us_of_are_found_and_repaired_in_one_call_each()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode quiet = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string same = await shop.PaidOrderAsync(("MUG", 1));
        JsonNode disputed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(disputed);
        Assert.Empty(Differences(await RunAsync(shop)));

        // Stripe's webhooks go nowhere for a while.
        shop.Sandbox.AppUrl = null;
        await shop.PayAsync(quiet);
        string refund = await RefundAtStripeAsync(shop, (await shop.GetAsync(same))["order"]!["payment"]!["intentId"]!.GetValue<string>(), 300);
        string dispute = (await shop.PlayAsync(disputed["paymentIntentId"]!.GetValue<string>(), "dispute"))["id"]!.GetValue<string>();
        shop.Sandbox.AppUrl = shop.App.Url;
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();

        JsonNode found = await RunAsync(shop);
        string quietId = quiet["orderId"]!.GetValue<string>(), disputedId = disputed["orderId"]!.GetValue<string>();
        Assert.Equal(
            ((string[])[$"{quietId} {quiet["paymentIntentId"]}", $"{same} {refund}", $"{disputedId} {dispute}"]).Order(StringComparer.Ordinal),
            Differences(found).Order(StringComparer.Ordinal));
        await RunAsync(shop);
        Assert.Equal("pendingPayment", (await shop.GetAsync(quietId))["status"]!.GetValue<string>());
        foreach (string id in (string[])[quietId, same, disputedId])
        {
            JsonNode open = Assert.Single((await OpenAsync(shop, id)), item => item!["rule"]!.GetValue<string>() == "e12")!;
            (int status, JsonNode? closed) = await shop.PostAsync($"/api/exceptions/{open["id"]}/repair");
            Assert.True(status == 200 && closed!["resolution"] is not null, closed?.ToString());
        }

        Assert.Equal("paid", (await shop.GetAsync(quietId))["paymentStatus"]!.GetValue<string>());
        Assert.Single((await shop.GetAsync(quietId))["order"]!["parcels"]!.AsArray());
        Assert.Equal(300, (await shop.GetAsync(same))["refundedAmount"]!["amount"]!.GetValue<int>());
        Assert.Equal("disputed", (await shop.GetAsync(disputedId))["paymentStatus"]!.GetValue<string>());
        Assert.Empty(Differences(await RunAsync(shop)));
    }

    [Fact]
    public async Task What_happened_at_Stripe_a_moment_ago_may_still_be_on_its_way()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode paid = await shop.PlaceAsync(shop.Draft(("MUG", 1))), off = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        shop.Clock.Advance(TimeSpan.FromHours(1));
        await shop.UntilIdleAsync();

        shop.Sandbox.AppUrl = null;
        await shop.PayAsync(paid);
        await StripeAsync(shop, HttpMethod.Post, $"payment_intents/{off["paymentIntentId"]}/cancel");
        shop.Sandbox.AppUrl = shop.App.Url;
        Assert.Empty(Differences(await RunAsync(shop)));

        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Equal(
            ((string[])[$"{paid["orderId"]} {paid["paymentIntentId"]}", $"{off["orderId"]} {off["paymentIntentId"]}"]).Order(StringComparer.Ordinal),
            Differences(await RunAsync(shop)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Differences_behind_the_first_page_of_Stripes_lists_are_found_and_repaired_in_one_call_each()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode quiet = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string same = await shop.PaidOrderAsync(("MUG", 1)), quietId = quiet["orderId"]!.GetValue<string>(), quietIntent = quiet["paymentIntentId"]!.GetValue<string>();
        shop.Sandbox.AppUrl = null;
        await shop.PayAsync(quiet);
        string refund = await RefundAtStripeAsync(shop, (await shop.GetAsync(same))["order"]!["payment"]!["intentId"]!.GetValue<string>(), 300);

        // Somebody else's, made later, and so before ours in the lists.
        string[] others = await Task.WhenAll(Enumerable.Range(0, 130).Select(_ => ChargeAtStripeAsync(shop)));
        await Task.WhenAll(others.Select(intent => RefundAtStripeAsync(shop, intent, 1)));
        foreach ((string list, string ours) in (ValueTuple<string, string>[])[("payment_intents", quietIntent), ("refunds", refund)])
        {
            JsonNode first = await ListAsync(shop, list);
            Assert.Equal((100, true), (first["data"]!.AsArray().Count, first["has_more"]!.GetValue<bool>()));
            Assert.DoesNotContain(first["data"]!.AsArray(), item => item!["id"]!.GetValue<string>() == ours);
        }

        shop.Sandbox.AppUrl = shop.App.Url;
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Equal(((string[])[$"{quietId} {quietIntent}", $"{same} {refund}"]).Order(StringComparer.Ordinal), Differences(await RunAsync(shop)).Order(StringComparer.Ordinal));
        foreach (string id in (string[])[quietId, same])
        {
            JsonNode open = Assert.Single(await OpenAsync(shop, id), item => item!["rule"]!.GetValue<string>() == "e12")!;
            Assert.Equal(200, (await shop.PostAsync($"/api/exceptions/{open["id"]}/repair")).Status);
        }

        Assert.Equal("paid", (await shop.GetAsync(quietId))["paymentStatus"]!.GetValue<string>());
        Assert.Equal(300, (await shop.GetAsync(same))["refundedAmount"]!["amount"]!.GetValue<int>());
        Assert.Empty(Differences(await RunAsync(shop)));
    }

    [Fact]
    public async Task A_message_that_was_never_called_for_is_found_and_sent_and_a_difference_that_is_gone_closes_itself()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1)), other = await shop.PaidOrderAsync(("MUG", 1));
        TableClient messages = shop.App.Services.GetRequiredService<Tables>()[TableNames.Messages];
        await messages.DeleteEntityAsync(id, "orderConfirmation", ETag.All);
        TableEntity kept = await messages.GetEntityAsync<TableEntity>(other, "orderConfirmation");
        await messages.DeleteEntityAsync(other, "orderConfirmation", ETag.All);
        Assert.Empty(Differences(await RunAsync(shop)));
        shop.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal(2, Differences(await RunAsync(shop)).Length);
        JsonNode open = Assert.Single(await OpenAsync(shop, id))!;
        Assert.Equal("messages:OrderConfirmation:", open["code"]!.GetValue<string>());
        Assert.Equal(200, (await shop.PostAsync($"/api/exceptions/{open["id"]}/repair")).Status);
        Assert.Equal(2, (await shop.MailsAsync(id)).Count(kind => kind == "orderConfirmation"));

        await messages.AddEntityAsync(kept);
        JsonNode settled = await RunAsync(shop);
        Assert.Equal((0, 1), (Differences(settled).Length, settled["settled"]!.GetValue<int>()));
        Assert.Empty(await OpenAsync(shop, other));
    }

    [Fact]
    public async Task What_only_a_person_can_put_right_is_not_repaired()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>();
        await Attacks.StripeSender.SendAsync(shop.Storefront, Attacks.StripeSender.Event(
            "payment_intent.succeeded", Attacks.StripeSender.Intent(placed["paymentIntentId"]!.GetValue<string>(), id, 1395)));
        await shop.UntilIdleAsync();
        shop.Clock.Advance(TimeSpan.FromMinutes(16));

        // We believe in money that Stripe does not have.
        Assert.Single(Differences(await RunAsync(shop)));
        JsonNode open = Assert.Single(await OpenAsync(shop, id), item => item!["rule"]!.GetValue<string>() == "e12")!;
        Assert.Contains("Stripe has 0.00 GBP", open["detail"]!.GetValue<string>());
        (int status, JsonNode? refused) = await shop.PostAsync($"/api/exceptions/{open["id"]}/repair");
        Assert.Equal((409, "urn:serverless:problem:notRepairable"), (status, refused!["type"]!.GetValue<string>()));
    }

    private static async Task<JsonNode> RunAsync(TestShop shop)
    {
        (int status, JsonNode? body) = await shop.PostAsync("/api/reconciliations");
        Assert.True(status == 200, body?.ToString());
        return body!;
    }

    private static string[] Differences(JsonNode run) => [.. run["differences"]!.AsArray().Select(item => $"{item!["orderId"]} {item["subject"]}")];

    private static async Task<JsonArray> OpenAsync(TestShop shop, string id) =>
        (await shop.Http.GetFromJsonAsync<JsonNode>($"/api/exceptions?orderId={id}"))!["items"]!.AsArray();

    private static async Task<string> RefundAtStripeAsync(TestShop shop, string intent, int amount) =>
        (await StripeAsync(shop, HttpMethod.Post, "refunds", ("payment_intent", intent), ("amount", $"{amount}")))["id"]!.GetValue<string>();

    private static async Task<string> ChargeAtStripeAsync(TestShop shop) => (await StripeAsync(
        shop, HttpMethod.Post, "payment_intents", ("amount", "700"), ("currency", "gbp"), ("confirm", "true"), ("payment_method", "pm_card_visa")))["id"]!.GetValue<string>();

    private static Task<JsonNode> ListAsync(TestShop shop, string list) => StripeAsync(shop, HttpMethod.Get, $"{list}?limit=100");

    private static async Task<JsonNode> StripeAsync(TestShop shop, HttpMethod method, string path, params (string Name, string Value)[] form)
    {
        using HttpRequestMessage request = new(method, $"/stripe/v1/{path}") { Headers = { { "Authorization", "Bearer sk_test_sandbox" } } };
        request.Content = form.Length == 0 ? null : new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using HttpResponseMessage response = await shop.SandboxHttp.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
