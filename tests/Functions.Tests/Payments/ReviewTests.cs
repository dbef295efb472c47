using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Payments.Storage;

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

        // Old orders that come in together are no rush.
        for (int number = 1; number <= 4; number++)
        {
            JsonObject old = shop.Draft(("MUG", 1));
            (old["customer"]!["email"], old["placedAt"]) = ("bo@example.com", shop.Clock.GetUtcNow().AddHours(-number).ToString("o"));
            Assert.Empty(await HoldsAsync(shop, Id(await shop.PlaceAsync(old))));
        }

        // An hour later the count begins anew.
        await shop.LiveAsync(TimeSpan.FromMinutes(61), TimeSpan.FromHours(1));
        JsonObject later = shop.Draft(("MUG", 1));
        later["customer"] = new JsonObject { ["name"] = "Ada", ["email"] = "same@example.com" };
        Assert.Empty(await HoldsAsync(shop, (await shop.PlaceAsync(later))["orderId"]!.GetValue<string>()));

        // What no rule looks back at is forgotten: the rows of 3 orders with a card and of 12 with a mail address.
        VelocityStore velocity = shop.App.Services.GetRequiredService<VelocityStore>();
        Assert.Equal(0, await velocity.ForgetAsync(shop.Clock.GetUtcNow(), default));
        Assert.Equal(15, await velocity.ForgetAsync(shop.Clock.GetUtcNow().AddHours(25), default));
        Assert.Equal(0, await velocity.ForgetAsync(shop.Clock.GetUtcNow().AddHours(25), default));
    }

    [Fact]
    public async Task Without_a_setting_a_live_store_looks_at_the_eleventh_order_of_a_day_with_one_mail_address()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Stripe__ApiKey"] = "sk_live_sandbox");
        string[] holds = await RushAsync(shop, 10, draft => draft["customer"]!["email"] = "eve@example.com");
        Assert.Equal(["fraudReview: 11 orders with one mail address within 24 hours."], holds);
    }

    [Fact]
    public async Task With_a_test_key_where_everybody_has_the_same_card_no_order_is_one_too_many()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        Assert.Empty(await RushAsync(shop, 10, draft => (draft["payment"], draft["customer"]!["email"]) = (new JsonObject { ["method"] = "card", ["storedMethod"] = "pm_card_visa" }, "eve@example.com")));
    }

    [Fact]
    public async Task The_highest_risk_a_fraud_warning_and_a_high_value_wait_until_staff_release_or_cancel()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings =>
        {
            settings["Policies__ReviewRules__0__Signal"] = "HighValue";
            settings["Policies__ReviewRules__0__ExemptChannels"] = "trade";
            settings["Policies__ReviewRules__1__Signal"] = "Risk";
            settings["Policies__ReviewRules__1__ExemptChannels"] = "trade";
        });
        JsonNode risky = await shop.PlaceAsync(shop.Draft(("MUG", 1))), warned = await shop.PlaceAsync(shop.Draft(("MUG", 1))), dear = await shop.PlaceAsync(shop.Draft(("MUG", 50)));
        await shop.PayAsync(risky, "pm_card_riskLevelHighest");
        await shop.PayAsync(warned);
        Assert.Empty(await HoldsAsync(shop, Id(warned)));
        await shop.PlayAsync(warned["paymentIntentId"]!.GetValue<string>(), "early-fraud-warning");
        await shop.PayAsync(dear);
        Assert.Equal(["fraudReview: Stripe judges the risk of the payment as highest."], await HoldsAsync(shop, Id(risky)));
        Assert.StartsWith("fraudReview: ", Assert.Single(await HoldsAsync(shop, Id(warned))));
        Assert.StartsWith("highValue: 503.95", Assert.Single(await HoldsAsync(shop, Id(dear))));
        foreach (JsonNode order in (JsonNode[])[risky, warned, dear])
        {
            Assert.Equal([order == dear ? "e5:" : "e8:"], await shop.ExceptionsAsync(Id(order)));
            Assert.Equal("paid", (await shop.GetAsync(Id(order)))["paymentStatus"]!.GetValue<string>());
        }

        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{Id(risky)}/review", new { approve = true })).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{Id(dear)}/review", new { approve = true })).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{Id(warned)}/review", new { approve = false, reason = "warned" })).Status);
        Assert.Single((await shop.GetAsync(Id(risky)))["order"]!["parcels"]!.AsArray());
        Assert.Single((await shop.GetAsync(Id(dear)))["order"]!["parcels"]!.AsArray());
        Assert.Equal("refunded", (await shop.GetAsync(Id(warned)))["paymentStatus"]!.GetValue<string>());
        foreach (JsonNode order in (JsonNode[])[risky, warned, dear])
        {
            Assert.Empty(await shop.ExceptionsAsync(Id(order)));
        }

        JsonObject trade = shop.Draft(("MUG", 60));
        trade["channel"] = "trade";
        JsonNode exempt = await shop.PlaceAsync(trade);
        await shop.PayAsync(exempt, "pm_card_riskLevelElevated");
        Assert.Empty(await HoldsAsync(shop, Id(exempt)));
    }

    [Fact]
    public async Task A_feed_that_its_mapping_vouches_for_is_never_a_rush()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings =>
        {
            settings["Policies__ReviewRules__0__Signal"] = "SameMail";
            settings["Policies__ReviewRules__0__MostOrders"] = "2";
            settings["Policies__ReviewRules__1__Signal"] = "SameCard";
            settings["Policies__ReviewRules__1__MostOrders"] = "2";
        });
        string mapping = await File.ReadAllTextAsync(Path.Combine(Shared.Azurite.Root, "samples", "feeds", "orders.json"));
        string rows = string.Concat(Enumerable.Range(1, 3).Select(number =>
            $"F-{number},sale,1,2026-03-02 08:00,C1,Bo Specimen,bo@example.com,9 Mock Road,York,YO1 1AA,GB,MUG,Mug,1,10.00,GBP,pm_card_visa,\n"));
        foreach ((string channel, bool review) in (ValueTuple<string, bool>[])[("vouched", false), ("watched", true)])
        {
            using StringContent mapped = new(mapping.Replace("\"review\": true", $"\"review\": {(review ? "true" : "false")}"), null, "application/json");
            (await shop.Http.PutAsync($"/api/feeds/{channel}/mapping", mapped)).EnsureSuccessStatusCode();
            using StringContent file = new("order_id,type,line,placed_at,customer_id,customer,email,street,city,postcode,country,sku,product,quantity,price,currency,card,note\n" + rows, null, "text/csv");
            (await shop.Http.PostAsync($"/api/feeds/{channel}?format=csv", file)).EnsureSuccessStatusCode();
            await shop.UntilIdleAsync();
            JsonArray open = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/exceptions?limit=200"))!["items"]!.AsArray();
            Assert.Equal(review, open.Any(item => item!["rule"]!.GetValue<string>() == "e8"));
            Assert.Equal(review ? 6 : 3, (await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders?limit=100"))!["items"]!.AsArray().Count);
        }
    }

    private static string Id(JsonNode placed) => placed["orderId"]!.GetValue<string>();

    // So many at once, and one more: what the last one is held for. Whatever the orders are not made alike in differs.
    private static async Task<string[]> RushAsync(TestShop shop, int many, Action<JsonObject> alike)
    {
        JsonObject Draft()
        {
            JsonObject draft = shop.Draft(("MUG", 1));
            draft["shippingAddress"]!["line1"] = $"{draft["externalId"]} Test Street";
            alike(draft);
            return draft;
        }

        JsonNode[] placed = await Task.WhenAll(Enumerable.Range(1, many).Select(_ => Draft()).ToArray().Select(shop.PlaceAsync));
        await shop.UntilIdleAsync();
        foreach (JsonNode order in placed)
        {
            Assert.Empty(await HoldsAsync(shop, Id(order)));
        }

        JsonNode last = await shop.PlaceAsync(Draft());
        await shop.UntilIdleAsync();
        return await HoldsAsync(shop, Id(last));
    }

    private static async Task<string[]> HoldsAsync(TestShop shop, string id) =>
        [.. (await shop.GetAsync(id))["order"]!["holds"]!.AsArray().Select(hold => $"{hold!["reason"]}: {hold["detail"]}")];
}
