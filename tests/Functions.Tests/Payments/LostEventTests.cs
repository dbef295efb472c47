using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Exceptions.Timers;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

/// <summary>Stripe's events are late, or do not come at all: an order whose money is there, or on its way, does not expire.</summary>
public sealed class LostEventTests
{
    [Fact]
    public async Task What_is_paid_is_found_without_events_before_an_order_is_told_as_unpaid_or_expires()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        shop.Sandbox.AppUrl = null;
        JsonNode paid = await shop.PlaceAsync(shop.Draft(("MUG", 1))), unpaid = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(paid);
        Assert.Equal("pending", Text(await shop.GetAsync(Id(paid)), "paymentStatus"));

        shop.Clock.Advance(TimeSpan.FromMinutes(31));
        await SweepAsync(shop);
        await SweepAsync(shop);
        Assert.Equal("paid", Text(await shop.GetAsync(Id(paid)), "paymentStatus"));
        Assert.Single((await shop.GetAsync(Id(paid)))["order"]!["parcels"]!.AsArray());
        Assert.Equal(["e1:"], await shop.ExceptionsAsync(Id(unpaid)));
        string[] open = [.. (await shop.Http.GetFromJsonAsync<JsonNode>("/api/exceptions"))!["items"]!.AsArray().Select(item => $"{item!["rule"]}:{item["code"]}")];
        Assert.Equal(["e1:", "surprise:stripeEvents"], open.Order(StringComparer.Ordinal));

        // Paid after that look: found when it would expire, and the other way round for one that nobody pays.
        await shop.PayAsync(unpaid);
        JsonNode never = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.LiveAsync(TimeSpan.FromHours(26));
        Assert.Equal(("paid", "expired"), (Text(await shop.GetAsync(Id(unpaid)), "paymentStatus"), Text(await shop.GetAsync(Id(never)), "status")));

        // The event comes after all, and changes nothing.
        await SendAsync(shop.Storefront, Event("payment_intent.succeeded", Intent(Text(paid, "paymentIntentId"), Id(paid), 1395)));
        await shop.UntilIdleAsync();
        Assert.Equal((1395, 0), await MoneyAsync(shop, Id(paid)));
    }

    [Fact]
    public async Task An_unpaid_order_is_told_although_Stripe_cannot_say_how_it_stands()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = Id(await shop.PlaceAsync(shop.Draft(("MUG", 1))));
        using HttpResponseMessage reset = await shop.SandboxHttp.PostAsync("/_sandbox/reset", null);
        Assert.True(reset.IsSuccessStatusCode);
        shop.Clock.Advance(TimeSpan.FromMinutes(31));
        await SweepAsync(shop);
        Assert.Equal(["e1:"], await shop.ExceptionsAsync(id));
    }

    [Fact]
    public async Task An_amount_that_is_set_aside_is_not_called_off_because_no_event_told_of_it()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__Capture"] = "WhenPacked");
        shop.Sandbox.AppUrl = null;
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(placed);
        await shop.LiveAsync(TimeSpan.FromHours(25));
        JsonNode order = await shop.GetAsync(Id(placed));
        Assert.Equal(("authorized", "processing"), (Text(order, "paymentStatus"), Text(order, "status")));
    }

    [Fact]
    public async Task A_bank_debit_outlives_the_time_to_pay_and_its_order_is_paid_or_expires_by_what_the_bank_says()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode pays = await shop.PlaceAsync(shop.Draft(("MUG", 1))), fails = await shop.PlaceAsync(shop.Draft(("TEA", 1)));
        await shop.PayAsync(pays, "pm_usBankAccount_processing");
        await shop.PayAsync(fails, "pm_usBankAccount_processing");
        await shop.LiveAsync(TimeSpan.FromDays(3), TimeSpan.FromDays(1));
        foreach (JsonNode placed in (JsonNode[])[pays, fails])
        {
            JsonNode waits = await shop.GetAsync(Id(placed));
            Assert.Equal(("pendingPayment", "pending"), (Text(waits, "status"), Text(waits, "paymentStatus")));
            Assert.True(waits["order"]!["payBy"]!.GetValue<DateTimeOffset>() > shop.Clock.GetUtcNow());
            Assert.Empty(await shop.ExceptionsAsync(Id(placed)));
        }

        await shop.PlayAsync(Text(pays, "paymentIntentId"), "settle");
        await shop.PlayAsync(Text(fails, "paymentIntentId"), "settle", new { paid = false });
        Assert.Equal("paid", Text(await shop.GetAsync(Id(pays)), "paymentStatus"));
        Assert.Equal("failed", Text(await shop.GetAsync(Id(fails)), "paymentStatus"));
        await shop.LiveAsync(TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        Assert.Equal(("processing", "expired"), (Text(await shop.GetAsync(Id(pays)), "status"), Text(await shop.GetAsync(Id(fails)), "status")));
        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));
    }

    private static async Task SweepAsync(TestShop shop)
    {
        await ActivatorUtilities.CreateInstance<FindUnpaidOrders>(shop.App.Services).Run(new TimerInfo(), shop.App.Services.GetRequiredService<DurableTaskClient>(), default);
        await shop.UntilIdleAsync();
    }

    private static async Task<(int Captured, int Refunded)> MoneyAsync(TestShop shop, string id)
    {
        JsonNode order = await shop.GetAsync(id);
        return (order["captured"]!["amount"]!.GetValue<int>(), order["refundedAmount"]!["amount"]!.GetValue<int>());
    }

    private static string Id(JsonNode placed) => Text(placed, "orderId");

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
