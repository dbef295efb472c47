using System.Net;
using System.Text.Json.Nodes;
using static Functions.Tests.Payments.StripeSender;

namespace Functions.Tests.Payments;

/// <summary>News that is signed as it should be, about money that is not this order's or not enough.</summary>
public sealed class PriceTamperingTests
{
    private static readonly (string Name, string Alert, Func<Target, Target, JsonObject> Event)[] Cases =
    [
        ("a penny less", "surprise:underpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due - 1))),
        ("a penny more", "surprise:overpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due + 1))),
        ("another currency", "surprise:paymentCurrencyMismatch", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, "usd"))),
        ("a currency without decimals", "surprise:paymentCurrencyMismatch", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, "jpy"))),
        ("a currency with three decimals", "surprise:paymentCurrencyMismatch", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due * 10, "kwd"))),
        ("an intent of nobody's", "surprise:paymentIntentMismatch", (a, _) => Succeeded(Intent("pi_3stranger", a.Order, a.Due))),
        ("another order's intent", "surprise:paymentIntentMismatch", (a, b) => Succeeded(Intent(b.Intent, a.Order, b.Due))),
        ("an intent that claims another order", "surprise:paymentIntentMismatch", (a, b) => Succeeded(Intent(a.Intent, b.Order, a.Due))),
        ("a part that was captured", "surprise:underpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, received: a.Due / 2))),
        ("nothing that was received", "surprise:underpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, received: 0))),
        ("less than nothing", "surprise:paymentNegative", (a, _) => Succeeded(Intent(a.Intent, a.Order, -a.Due))),
        ("less that is set aside", "surprise:underauthorised", (a, _) => Event("payment_intent.amount_capturable_updated", Intent(a.Intent, a.Order, a.Due, capturable: a.Due - 1, status: "requires_capture"))),
    ];

    [Fact]
    public async Task None_of_twelve_ways_to_pay_less_makes_an_order_paid_and_each_is_told_once()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        foreach ((string name, string alert, Func<Target, Target, JsonObject> make) in Cases)
        {
            Target order = await PlaceAsync(shop), other = await PlaceAsync(shop);
            JsonObject received = make(order, other);
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop, received));
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop, received));
            await shop.UntilIdleAsync();

            foreach (Target one in (Target[])[order, other])
            {
                JsonNode seen = await shop.GetAsync(one.Order);
                bool paid = alert == "surprise:overpaid" && one == order;
                Assert.True(paid == (seen["order"]!["paidAt"] is not null), $"{name}: {seen["paymentStatus"]}");
                Assert.True(paid || seen["order"]!["parcels"]!.AsArray().Count == 0, name);
            }

            string[] told = [.. await shop.ExceptionsAsync(order.Order), .. await shop.ExceptionsAsync(other.Order)];
            Assert.True(told is [var one1] && one1 == alert, $"{name}: {string.Join(", ", told)}");
        }
    }

    private static JsonObject Succeeded(JsonObject intent) => Event("payment_intent.succeeded", intent);

    private static async Task<Target> PlaceAsync(TestShop shop)
    {
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        return new(placed["orderId"]!.GetValue<string>(), placed["paymentIntentId"]!.GetValue<string>(), placed["total"]!["amount"]!.GetValue<long>());
    }

    private sealed record Target(string Order, string Intent, long Due);
}
