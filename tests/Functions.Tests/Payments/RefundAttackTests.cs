using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using static Functions.Tests.Payments.AnotherIntent;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

public sealed class RefundAttackTests
{
    private const int AtOnce = 64;

    [Fact]
    public async Task Sixty_four_refunds_at_once_never_give_back_more_than_was_captured()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__StripeCallsPerSecond"] = "1000");
        Random random = new(7);
        for (int number = 0; number < 3; number++)
        {
            string id = await shop.PaidOrderAsync(("MUG", 3));
            int captured = (await shop.GetAsync(id))["captured"]!["amount"]!.GetValue<int>();
            int[] amounts = [.. Enumerable.Range(0, AtOnce).Select(_ => random.Next(1, captured / 4))];

            (int Status, int Amount)[] answers = await Task.WhenAll(amounts.Select(async amount => (await RefundAsync(shop, id, amount), amount)));
            await shop.UntilIdleAsync();

            Assert.All(answers, answer => Assert.Contains(answer.Status, (int[])[200, 422]));
            int accepted = answers.Where(answer => answer.Status == 200).Sum(answer => answer.Amount);
            JsonNode after = await shop.GetAsync(id);
            Assert.InRange(accepted, 1, captured);
            Assert.Equal(accepted, after["refundedAmount"]!["amount"]!.GetValue<int>());
            Assert.Equal(captured - accepted, after["refundable"]!["amount"]!.GetValue<int>());
            Assert.True(answers.Where(answer => answer.Status == 422).All(answer => answer.Amount > captured - accepted), "A refund that still fitted was refused.");
            Assert.Equal(accepted, await RefundedAtStripeAsync(shop, id));
        }
    }

    [Theory]
    [InlineData("{\"amount\":{\"amount\":-1,\"currency\":\"GBP\"}}", 422)]
    [InlineData("{\"amount\":{\"amount\":0,\"currency\":\"GBP\"}}", 422)]
    [InlineData("{\"amount\":{\"amount\":1,\"currency\":\"USD\"}}", 422)]
    [InlineData("{\"amount\":{\"amount\":1.5,\"currency\":\"GBP\"}}", 400)]
    [InlineData("{\"amount\":{\"amount\":\"NaN\",\"currency\":\"GBP\"}}", 400)]
    [InlineData("{\"amount\":{\"amount\":9223372036854775807,\"currency\":\"GBP\"}}", 422)]
    public async Task A_refund_of_no_real_amount_is_refused(string body, int status)
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await shop.Http.PostAsync($"/api/orders/{id}/refunds", content);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty((await shop.GetAsync(id))["order"]!["payment"]!["refunds"]!.AsArray());
    }

    [Fact]
    public async Task A_refund_and_a_dispute_together_stay_within_what_was_captured()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(placed);
        string id = placed["orderId"]!.GetValue<string>();
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(400), reason = "scratched" })).Status);
        await shop.PlayAsync(placed["paymentIntentId"]!.GetValue<string>(), "dispute");

        JsonNode disputed = await shop.GetAsync(id);
        Assert.Equal(("disputed", 0), (disputed["paymentStatus"]!.GetValue<string>(), disputed["refundable"]!["amount"]!.GetValue<int>()));
        Assert.Equal(422, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(1), reason = "more" })).Status);
    }

    [Fact]
    public async Task A_refund_that_comes_back_is_shown_told_to_staff_and_settled_by_another_one()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(placed, "pm_card_refundFail");
        string id = placed["orderId"]!.GetValue<string>();
        await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "scratched" });
        await shop.LiveAsync(TimeSpan.FromDays(5), TimeSpan.FromDays(1));

        JsonNode failed = await shop.GetAsync(id);
        JsonNode refund = failed["order"]!["payment"]!["refunds"]![0]!;
        Assert.Equal(("reversed", "lost_or_stolen_card"), (refund["state"]!.GetValue<string>(), refund["failure"]!.GetValue<string>()));
        Assert.Equal((0, 1395), (failed["refundedAmount"]!["amount"]!.GetValue<int>(), failed["refundable"]!["amount"]!.GetValue<int>()));
        Assert.Contains($"e15:{refund["id"]}", await shop.ExceptionsAsync(id));

        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "again" })).Status);
        Assert.DoesNotContain($"e15:{refund["id"]}", await shop.ExceptionsAsync(id));
    }

    [Fact]
    public async Task What_was_paid_twice_goes_back_from_both_payments_in_one_command()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["checkout"] = "session" };
        JsonNode placed = await shop.PlaceAsync(draft);
        string id = placed["orderId"]!.GetValue<string>(), session = placed["checkoutUrl"]!.GetValue<string>().Split('/')[^1];
        await shop.PlayAsync(session, "pay");

        // The page turns out to have made another intent, and that is paid, too.
        await PayOnAnotherIntentAsync(shop, id, session, 1395);
        Assert.Equal(2790, (await shop.GetAsync(id))["refundable"]!["amount"]!.GetValue<int>());

        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "paid twice" })).Status);

        JsonNode after = await shop.GetAsync(id);
        Assert.Equal((2790, 0), (after["refundedAmount"]!["amount"]!.GetValue<int>(), after["refundable"]!["amount"]!.GetValue<int>()));
        Assert.Equal(2790, await RefundedAtStripeAsync(shop, id));
    }

    [Fact]
    public async Task What_Stripe_will_not_pay_out_has_failed_and_is_staffs_to_settle()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        string id = placed["orderId"]!.GetValue<string>(), intent = placed["paymentIntentId"]!.GetValue<string>();

        // We believe in money that Stripe does not have.
        await SendAsync(shop.Storefront, Event("payment_intent.succeeded", Intent(intent, id, 1395)));
        await shop.UntilIdleAsync();
        await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "scratched" });

        JsonNode order = await shop.GetAsync(id);
        JsonNode refund = order["order"]!["payment"]!["refunds"]![0]!;
        Assert.Equal("failed", refund["state"]!.GetValue<string>());
        Assert.Contains("does not have a successful charge", refund["failure"]!.GetValue<string>());
        Assert.Equal([$"e15:{refund["id"]}"], await shop.ExceptionsAsync(id));

        // Once it has, the next one goes through.
        await shop.PayAsync(placed);
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/refunds", new { reason = "scratched" })).Status);
        Assert.Equal("refunded", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        Assert.Empty(await shop.ExceptionsAsync(id));
    }

    private static async Task<int> RefundAsync(TestShop shop, string id, int amount)
    {
        using HttpResponseMessage response = await shop.Http.PostAsJsonAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(amount), reason = "x" });
        return (int)response.StatusCode;
    }

    private static async Task<int> RefundedAtStripeAsync(TestShop shop, string id)
    {
        JsonNode summary = (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/summary?order={id}"))!;
        return summary["orders"]![id]!["refunded"]!["gbp"]!.GetValue<int>();
    }
}
