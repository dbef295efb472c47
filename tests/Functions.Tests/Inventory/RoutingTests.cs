using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Functions.Tests.Inventory;

/// <summary>Goods are sent from the nearest place that has them, and an order waits rather than be split where that does not pay.</summary>
public sealed class RoutingTests
{
    [Fact]
    public async Task The_nearest_place_that_has_everything_serves_and_the_timeline_says_why()
    {
        await using TestShop shop = await OpenAsync();
        await ReceiveAsync(shop, "MUG", "glasgow", 2);
        Assert.Equal("glasgow serves GB-EH.", await WhyAsync(shop, await shop.PaidOrderAsync(shop.Draft(("MUG", 2)), "EH1 1YZ")));
        Assert.Equal("leeds lies in GB; not everything is at glasgow.", await WhyAsync(shop, await shop.PaidOrderAsync(shop.Draft(("MUG", 1)), "EH1 1YZ")));
        Assert.Equal("leeds lies in GB-LS.", await WhyAsync(shop, await shop.PaidOrderAsync(("TEA", 1))));
        using HttpResponseMessage odd = await shop.Http.PutAsJsonAsync("/api/locations/glasgow", Glasgow("Scotland"));
        Assert.Equal(422, (int)odd.StatusCode);
    }

    [Fact]
    public async Task An_order_waits_for_one_place_to_have_everything_and_is_split_when_that_takes_too_long()
    {
        await using TestShop shop = await OpenAsync(settings => settings["Policies__SplitWaitHours"] = "48");
        await ReceiveAsync(shop, "LAMP", "glasgow", 2);
        await ReceiveAsync(shop, "LAMP", "leeds", 1);
        string first = await shop.PaidOrderAsync(("LAMP", 3));
        JsonNode order = (await shop.GetAsync(first))["order"]!;
        Assert.Equal("inventoryOutOfStock", order["holds"]![0]!["reason"]!.GetValue<string>());
        Assert.StartsWith("It would take 2 parcels, from leeds and glasgow. It waits until one place has everything, but not longer than until 2026-03-04 09:00 UTC.", order["holds"]![0]!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(await shop.ExceptionsAsync(first));

        // Nobody else gets what it waits for.
        Assert.Equal(409, (int)(await shop.Storefront.PostAsJsonAsync("/api/orders", shop.Draft(("LAMP", 1)))).StatusCode);
        await ReceiveAsync(shop, "LAMP", "leeds", 2);
        Assert.Equal("leeds lies in GB-LS.", await WhyAsync(shop, first));

        await ReceiveAsync(shop, "LAMP", "leeds", 1);
        string second = await shop.PaidOrderAsync(("LAMP", 3));
        Assert.DoesNotContain("stockReserved", await shop.TimelineAsync(second));
        await shop.LiveAsync(TimeSpan.FromHours(47), TimeSpan.FromHours(8));
        Assert.DoesNotContain("stockReserved", await shop.TimelineAsync(second));
        await shop.LiveAsync(TimeSpan.FromHours(2), TimeSpan.FromHours(1));
        Assert.Equal("No one place has everything: leeds lies in GB-LS; glasgow lies in GB.", await WhyAsync(shop, second));
        Assert.Equal(2, (await shop.GetAsync(second))["order"]!["parcels"]!.AsArray().Count);
    }

    [Fact]
    public async Task Parcels_that_pay_are_split_at_once()
    {
        await using TestShop shop = await OpenAsync(settings =>
        {
            settings["Policies__SplitWaitHours"] = "48";
            settings["Policies__ExtraParcelCost"] = "3";
        });
        await ReceiveAsync(shop, "LAMP", "glasgow", 2);
        await ReceiveAsync(shop, "LAMP", "leeds", 1);
        Assert.Contains("parcelPlanned", await shop.TimelineAsync(await shop.PaidOrderAsync(("LAMP", 3))));
    }

    private static async Task<TestShop> OpenAsync(Action<Dictionary<string, string?>>? settings = null)
    {
        TestShop shop = await TestShop.OpenAsync(settings);
        Assert.True((await shop.Http.PutAsJsonAsync("/api/locations/glasgow", Glasgow("GB-EH"))).IsSuccessStatusCode);
        Assert.True((await shop.Http.PutAsJsonAsync("/api/products/LAMP", new { title = "lamp", prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300 })).IsSuccessStatusCode);
        return shop;
    }

    private static object Glasgow(string serves) => new
    {
        name = "Glasgow", address = new { name = "Shop", line1 = "1 Clyde Street", city = "Glasgow", postcode = "G1 4AA", country = "GB" }, priority = 2, serves = new[] { serves },
    };

    private static async Task ReceiveAsync(TestShop shop, string sku, string location, int quantity) => Assert.Equal(
        204, (await shop.PostAsync("/api/stock/adjustments", new { reason = "delivery", kind = "received", lines = new[] { new { sku, location, quantity } } })).Status);

    private static async Task<string?> WhyAsync(TestShop shop, string id) =>
        (await shop.GetAsync(id))["timeline"]!.AsArray().Single(entry => entry!["kind"]!.GetValue<string>() == "stockReserved")!["data"]!["why"]?.GetValue<string>();
}
