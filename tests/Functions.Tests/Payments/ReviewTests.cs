using System.Text.Json.Nodes;

namespace Functions.Tests.Payments;

public sealed class ReviewTests
{
    [Fact]
    public async Task A_risky_card_and_a_foreign_bill_wait_for_staff_who_release_or_cancel()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode risky = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(risky, "pm_card_riskLevelElevated");
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["billingAddress"] = new JsonObject { ["name"] = "Bo Payer", ["line1"] = "9 Far Road", ["city"] = "York", ["postcode"] = "YO1 1AA", ["country"] = "GB" };
        JsonNode foreign = await shop.PlaceAsync(draft);
        await shop.PayAsync(foreign);
        string one = risky["orderId"]!.GetValue<string>(), two = foreign["orderId"]!.GetValue<string>();

        Assert.Equal(["fraudReview: Stripe judges the risk of the payment as elevated."], await HoldsAsync(shop, one));
        Assert.Equal(["fraudReview: Goods and bill go to different addresses."], await HoldsAsync(shop, two));
        Assert.All((string[])[one, two], id => Assert.Equal(["e8:"], shop.ExceptionsAsync(id).Result));
        Assert.Empty((await shop.GetAsync(two))["order"]!["parcels"]!.AsArray());

        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{two}/review", new { approve = true })).Status);
        Assert.Single((await shop.GetAsync(two))["order"]!["parcels"]!.AsArray());
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{one}/review", new { approve = false, reason = "stolen card" })).Status);
        Assert.Equal("refunded", (await shop.GetAsync(one))["paymentStatus"]!.GetValue<string>());
        Assert.All((string[])[one, two], id => Assert.Empty(shop.ExceptionsAsync(id).Result));
    }

    [Fact]
    public async Task Too_many_orders_with_one_card_mail_or_address_wait_and_an_exempt_channel_does_not()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings =>
        {
            settings["Policies__ReviewRules__0__Signal"] = "SameCard";
            settings["Policies__ReviewRules__0__MostOrders"] = "2";
            settings["Policies__ReviewRules__1__Signal"] = "SameMail";
            settings["Policies__ReviewRules__1__MostOrders"] = "3";
            settings["Policies__ReviewRules__1__Hours"] = "1";
            settings["Policies__ReviewRules__1__ExemptChannels"] = "phone";
        });
        List<string> held = [];
        for (int number = 1; number <= 3; number++)
        {
            string id = await shop.PaidOrderAsync(("MUG", 1));
            held.AddRange(await HoldsAsync(shop, id));
        }

        Assert.Equal(["fraudReview: 3 orders with one card within 24 hours."], held);

        held.Clear();
        for (int number = 1; number <= 5; number++)
        {
            JsonObject draft = shop.Draft(("MUG", 1));
            draft["customer"] = new JsonObject { ["name"] = "Ada", ["email"] = number % 2 == 0 ? "Same@example.com" : "same@example.com " };
            draft["customer"]!["email"] = draft["customer"]!["email"]!.GetValue<string>().Trim();
            draft["channel"] = number == 5 ? "phone" : "web";
            held.AddRange(await HoldsAsync(shop, (await shop.PlaceAsync(draft))["orderId"]!.GetValue<string>()));
        }

        Assert.Equal(["fraudReview: 4 orders with one mail address within 1 hours."], held);

        // An hour later the count begins anew.
        await shop.LiveAsync(TimeSpan.FromMinutes(61), TimeSpan.FromHours(1));
        JsonObject later = shop.Draft(("MUG", 1));
        later["customer"] = new JsonObject { ["name"] = "Ada", ["email"] = "same@example.com" };
        Assert.Empty(await HoldsAsync(shop, (await shop.PlaceAsync(later))["orderId"]!.GetValue<string>()));
    }

    private static async Task<string[]> HoldsAsync(TestShop shop, string id) =>
        [.. (await shop.GetAsync(id))["order"]!["holds"]!.AsArray().Select(hold => $"{hold!["reason"]}: {hold["detail"]}")];
}
