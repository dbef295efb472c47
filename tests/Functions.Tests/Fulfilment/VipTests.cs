using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Functions.Tests.Fulfilment;

public sealed class VipTests
{
    [Fact]
    public async Task A_customer_who_has_spent_more_than_500_within_a_year_net_of_refunds_goes_first_and_500_itself_does_not()
    {
        await using TestShop shop = await OpenAsync();
        await BuyAsync(shop, 60, placedAt: shop.Clock.GetUtcNow().AddDays(-366));
        string big = await BuyAsync(shop, 50);
        string[] none = [await BuyAsync(shop, 1)];
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{big}/refunds", new { amount = TestShop.Pounds(999), reason = "goodwill" })).Status);

        // 490.01 and 10.00 are left.
        JsonObject upper = Draft(shop, 1);
        upper["customer"]!["email"] = "Regular@Example.com";
        string vip = await PaidAsync(shop, upper);
        Assert.Equal(["vip"], Tags(await shop.GetAsync(vip)));

        // That order has brought 10.00 more, and 10.01 goes back: 500.00 again, and who went first stays so.
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{big}/refunds", new { amount = TestShop.Pounds(1001), reason = "goodwill" })).Status);
        none = [.. none, await BuyAsync(shop, 1)];
        Assert.All(none, id => Assert.Empty(Tags(shop.GetAsync(id).Result)));
        Assert.Equal(["vip"], Tags(await shop.GetAsync(vip)));

        Assert.Equal(["vipRecognised: ", "tagsChanged: "], await TraceAsync(shop, vip));
        JsonNode figures = (await shop.GetAsync(vip))["timeline"]!.AsArray().First(entry => entry!["kind"]!.GetValue<string>() == "vipRecognised")!["data"]!;
        Assert.Equal((500_01, 2, 500_00, 365), (figures["spent"]!["amount"]!.GetValue<int>(), figures["orders"]!.GetValue<int>(), figures["over"]!["amount"]!.GetValue<int>(), figures["days"]!.GetValue<int>()));

        JsonNode[] list = [.. (await shop.Http.GetFromJsonAsync<JsonNode>("/api/fulfilments"))!["items"]!.AsArray().Select(item => item!)];
        Assert.Equal((vip, true, false), (list[0]["orderId"]!.GetValue<string>(), list[0]["vip"]!.GetValue<bool>(), list[1]["vip"]!.GetValue<bool>()));
        Assert.Contains("<td>VIP</td>", await shop.Http.GetStringAsync($"/api/fulfilments/{list[0]["id"]}/slip"));
        Assert.DoesNotContain("<td>VIP</td>", await shop.Http.GetStringAsync($"/api/fulfilments/{list[1]["id"]}/slip"));

        // Its parcel leaves by the fast service, as this store has it, and the list row with it.
        await shop.ShipAsync(vip);
        Assert.True((await shop.GetAsync(vip))["order"]!["parcels"]![0]!["label"]!["deliveryDays"]!.GetValue<int>() <= 2);
        Assert.DoesNotContain((await shop.Http.GetFromJsonAsync<JsonNode>("/api/fulfilments"))!["items"]!.AsArray(), item => item!["orderId"]!.GetValue<string>() == vip);

        // Beside it the rules that hold: each does its one thing once, and says why.
        JsonObject far = shop.Draft(("MUG", 1));
        far["shippingAddress"] = new JsonObject { ["name"] = "Ada Loin", ["line1"] = "3 Rue du Port", ["city"] = "Lyon", ["postcode"] = "69001", ["country"] = "FR" };
        Assert.Equal(["holdPlaced: Goods go abroad, to FR."], await TraceAsync(shop, await PaidAsync(shop, far)));
        JsonNode risky = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(risky, "pm_card_riskLevelElevated");
        Assert.Equal(["holdPlaced: Stripe judges the risk of the payment as elevated."], await TraceAsync(shop, risky["orderId"]!.GetValue<string>()));
    }

    private static Task<TestShop> OpenAsync() => TestShop.OpenAsync(settings =>
    {
        settings["Policies__VipExpress"] = "true";
        settings["Policies__ReviewRules__0__Signal"] = "Abroad";
        settings["Policies__ReviewRules__1__Signal"] = "Risk";
    });

    // Of one customer, without postage, so that amounts are round: a mug is 10.00.
    private static JsonObject Draft(TestShop shop, int mugs)
    {
        JsonObject draft = shop.Draft(("MUG", mugs));
        draft["customer"]!["email"] = "regular@example.com";
        draft["shipping"]!["price"] = TestShop.Pounds(0);
        return draft;
    }

    private static async Task<string> BuyAsync(TestShop shop, int mugs, DateTimeOffset? placedAt = null)
    {
        JsonObject draft = Draft(shop, mugs);
        draft["placedAt"] = placedAt;
        return await PaidAsync(shop, draft);
    }

    private static async Task<string> PaidAsync(TestShop shop, JsonObject draft)
    {
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        JsonNode placed = await shop.PlaceAsync(draft);
        await shop.PayAsync(placed);
        return placed["orderId"]!.GetValue<string>();
    }

    private static string[] Tags(JsonNode order) => [.. order["order"]!["tags"]!.AsArray().Select(tag => tag!.GetValue<string>())];

    private static async Task<string[]> TraceAsync(TestShop shop, string id) =>
    [
        .. (await shop.GetAsync(id))["timeline"]!.AsArray()
            .Where(entry => entry!["kind"]!.GetValue<string>() is "vipRecognised" or "tagsChanged" or "holdPlaced")
            .Select(entry => $"{entry!["kind"]}: {entry["data"]?["detail"]}"),
    ];
}
