using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Functions.Tests.Fulfilment;

public sealed class SpecialOrderTests
{
    [Fact]
    public async Task An_order_with_a_note_or_a_fast_service_is_tagged_picked_first_and_its_note_is_on_the_packing_slip()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string plain = await shop.PaidOrderAsync(("MUG", 1));
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        JsonObject draft = shop.Draft(("MUG", 2), ("TEA", 1));
        draft["note"] = "Please <b>gift-wrap</b> it";
        string noted = await shop.PaidOrderAsync(draft, "LS1 1AA");
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        draft = shop.Draft(("MUG", 1));
        draft["shipping"]!["method"] = "UPS Next Day Air";
        string fast = await shop.PaidOrderAsync(draft, "LS1 1AA");

        string[] Tags(JsonNode order) => [.. order["order"]!["tags"]!.AsArray().Select(tag => tag!.GetValue<string>())];
        Assert.Equal([[], ["special"], ["special"]], await Task.WhenAll(((string[])[plain, noted, fast]).Select(async id => Tags(await shop.GetAsync(id)))));

        // Page by page, as they are read where there are many.
        List<string> listed = [];
        string? cursor = "";
        while (cursor is not null)
        {
            JsonNode page = (await shop.Http.GetFromJsonAsync<JsonNode>($"/api/fulfilments?limit=1&cursor={Uri.EscapeDataString(cursor)}"))!;
            listed.AddRange(page["items"]!.AsArray().Select(item => item!["orderId"]!.GetValue<string>()));
            cursor = page["nextCursor"]?.GetValue<string>();
        }

        Assert.Equal([noted, fast, plain], listed);

        string parcel = (await shop.GetAsync(noted))["order"]!["parcels"]![0]!["id"]!.GetValue<string>();
        string slip = await shop.Http.GetStringAsync($"/api/fulfilments/{parcel}/slip");
        Assert.Contains("<td>Please &lt;b&gt;gift-wrap&lt;/b&gt; it</td>", slip);
        Assert.Contains("<td>2</td>", slip);
        Assert.DoesNotContain("<b>", slip);
        using HttpResponseMessage unknown = await shop.Http.GetAsync($"/api/fulfilments/{parcel}0/slip");
        Assert.Equal(404, (int)unknown.StatusCode);

        await shop.ShipAsync(noted);
        JsonNode left = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/fulfilments"))!;
        Assert.Equal([fast, plain], left["items"]!.AsArray().Select(item => item!["orderId"]!.GetValue<string>()));
    }
}
