using System.Net;
using System.Text.Json.Nodes;
using Functions.Tests.Attacks;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

/// <summary>News that is signed as it should be, about money that is not this order's or not enough.</summary>
public sealed class PriceTamperingTests
{
    [Fact]
    public async Task None_of_twelve_ways_to_pay_less_makes_an_order_paid_and_each_is_told_once()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        foreach ((string name, string alert, Func<Target, Target, JsonObject> make) in Tampering.Cases)
        {
            Target order = await PlaceAsync(shop), other = await PlaceAsync(shop);
            JsonObject received = make(order, other);
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop.Storefront, received));
            Assert.Equal(HttpStatusCode.OK, await SendAsync(shop.Storefront, received));
            await shop.UntilIdleAsync();

            foreach (Target one in (Target[])[order, other])
            {
                JsonNode seen = await shop.GetAsync(one.Order);
                bool paid = alert == Tampering.Covers && one == order;
                Assert.True(paid == (seen["order"]!["paidAt"] is not null), $"{name}: {seen["paymentStatus"]}");
                Assert.True(paid || seen["order"]!["parcels"]!.AsArray().Count == 0, name);
            }

            string[] told = [.. await shop.ExceptionsAsync(order.Order), .. await shop.ExceptionsAsync(other.Order)];
            Assert.True(told is [var one1] && one1 == alert, $"{name}: {string.Join(", ", told)}");
        }
    }

    private static async Task<Target> PlaceAsync(TestShop shop)
    {
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        return new(placed["orderId"]!.GetValue<string>(), placed["paymentIntentId"]!.GetValue<string>(), placed["total"]!["amount"]!.GetValue<long>());
    }
}
