using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Functions.Tests.Channels;

public sealed class FeedTests
{
    private const string Header = "orderId,customerId,customerName,email,line1,city,postcode,country,sku,quantity,unitPrice,currency,storedMethod";

    [Fact]
    public async Task A_file_becomes_paid_orders_and_the_same_file_again_changes_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string file = Csv(Row("F-1", "MUG", "2"), Row("F-1", "TEA", "1"), Row("F-2", "POSTER", "3"));

        JsonNode feed = await FeedAsync(shop, Gzip(file), "text/csv");
        Assert.Equal((2, 0, 0, 3), Counts(feed));
        Assert.Equal(["F-1 processing 3", "F-2 processing 3"], await OrdersAsync(shop));

        JsonNode again = await FeedAsync(shop, Encoding.UTF8.GetBytes(file), "text/csv");
        Assert.Equal((0, 2, 0, 3), Counts(again));
        Assert.Equal(["F-1 processing 3", "F-2 processing 3"], await OrdersAsync(shop));
        Assert.Equal((1000, 2), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task A_broken_row_takes_its_order_with_it_and_says_why_by_line()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string file = Csv(Row("F-1", "MUG", "1"), Row("F-2", "MUG", "two"), Row("F-2", "TEA", "1"), "F-3,too,short", Row("F-4", "TEA", "0"), Row("F-5", "TEA", "1", currency: "XYZ"), Row("", "TEA", "1"));

        JsonNode feed = await FeedAsync(shop, Encoding.UTF8.GetBytes(file), "text/csv");

        Assert.Equal((1, 0, 6, 7), Counts(feed));
        Assert.Equal(["F-1 processing 1"], await OrdersAsync(shop));
        Assert.Equal(
            ["3 invalidValue", "4 orderBroken", "5 brokenRow", "6 notPositive", "7 unknownCurrency", "8 missing"],
            feed["rejected"]!.AsArray().Select(row => $"{row!["line"]} {row["code"]}"));
        JsonNode page = (await shop.Storefront.GetFromJsonAsync<JsonNode>($"/api/feeds/{feed["id"]}/rejected?limit=4"))!;
        JsonNode rest = (await shop.Storefront.GetFromJsonAsync<JsonNode>($"/api/feeds/{feed["id"]}/rejected?limit=4&cursor={page["nextCursor"]}"))!;
        Assert.Equal(["3", "4", "5", "6", "7", "8"], page["items"]!.AsArray().Concat(rest["items"]!.AsArray()).Select(row => row!["line"]!.ToString()));
        Assert.Null(rest["nextCursor"]);
    }

    [Fact]
    public async Task Rows_of_one_order_find_each_other_wherever_they_stand()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string file = Csv([Row("F-1", "MUG", "1"), .. Enumerable.Range(0, 60).Select(number => Row($"G-{number}", "TEA", "1")), Row("F-1", "POSTER", "2")]);

        JsonNode feed = await FeedAsync(shop, Encoding.UTF8.GetBytes(file), "text/csv");

        Assert.Equal((61, 0, 0, 62), Counts(feed));
        Assert.Contains("F-1 processing 3", await OrdersAsync(shop));
    }

    [Fact]
    public async Task Skus_that_differ_only_by_case_are_two_products()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        foreach (string sku in (string[])["84970L", "84970l"])
        {
            await shop.Http.PutAsJsonAsync($"/api/products/{sku}", new { title = sku });
            await shop.Http.PutAsJsonAsync($"/api/stock/{sku}/leeds", new { onHand = 10 });
        }

        await FeedAsync(shop, Encoding.UTF8.GetBytes(Csv(Row("F-1", "84970L", "3"), Row("F-1", "84970l", "4"))), "text/csv");

        Assert.Equal((10, 3), await shop.StockOfAsync("84970L"));
        Assert.Equal((10, 4), await shop.StockOfAsync("84970l"));
    }

    [Fact]
    public async Task Json_lines_may_hold_whole_orders_and_broken_ones_are_named()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject order = shop.Draft(("MUG", 1));
        order["payment"] = new JsonObject { ["method"] = "paidElsewhere" };
        string file = $"{order.ToJsonString()}\n{{\"broken\n\n{{\"externalId\":\"J-2\",\"lines\":[{{\"sku\":5}}]}}\n";

        JsonNode feed = await FeedAsync(shop, Encoding.UTF8.GetBytes(file), "application/x-ndjson");

        Assert.Equal((1, 0, 2, 3), Counts(feed));
        Assert.Equal(["2 brokenRow", "4 malformedJson"], feed["rejected"]!.AsArray().Select(row => $"{row!["line"]} {row["code"]}"));
    }

    [Theory]
    [InlineData("text/csv", "orderId,sku\nF-1,MUG", "no column")]
    [InlineData("text/csv", Header + "\nF-1,\"never ends", "does not end")]
    [InlineData("text/csv", "", "empty")]
    [InlineData("application/json", "[{\"orderId\":\"F-1\"}, oops]", "malformed")]
    public async Task A_file_that_cannot_be_read_is_refused_as_a_whole(string type, string file, string why)
    {
        await using TestShop shop = await TestShop.OpenAsync();

        using HttpResponseMessage answer = await PostAsync(shop, Encoding.UTF8.GetBytes(file), type);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(why, (await answer.Content.ReadFromJsonAsync<JsonNode>())!["title"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(await OrdersAsync(shop));
    }

    [Fact]
    public async Task A_cut_off_gzip_file_leaves_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        byte[] whole = Gzip(Csv([.. Enumerable.Range(0, 500).Select(number => Row($"F-{number}", "TEA", $"{number * 7919 % 97 + 1}"))]));

        using HttpResponseMessage answer = await PostAsync(shop, whole[..(whole.Length / 2)], "text/csv");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        await shop.UntilIdleAsync();
        Assert.Empty(await OrdersAsync(shop));
    }

    [Fact]
    public async Task Without_a_format_or_a_key_a_file_is_refused()
    {
        await using TestShop shop = await TestShop.OpenAsync();

        using HttpResponseMessage unknown = await PostAsync(shop, [1, 2, 3], "application/octet-stream");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, unknown.StatusCode);
        using HttpClient stranger = new() { BaseAddress = new(shop.App.Url) };
        using HttpResponseMessage locked = await stranger.PostAsync("/api/feeds/shop?format=csv", new ByteArrayContent([1]));
        Assert.Equal(HttpStatusCode.Unauthorized, locked.StatusCode);
    }

    [Fact]
    public async Task A_mapping_is_checked_before_it_is_kept()
    {
        await using TestShop shop = await TestShop.OpenAsync();

        using HttpResponseMessage wrong = await shop.Storefront.PutAsJsonAsync("/api/feeds/shop/mapping", new { group = "fixed", line = new { sku = "{sku}" }, products = "(" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        string[] fields = [.. (await wrong.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.AsArray().Select(error => error!["field"]!.GetValue<string>())];
        Assert.Equal(["/group", "/line/quantity", "/order/currency", "/products"], fields);
    }

    [Fact]
    public async Task A_return_in_the_file_is_a_return_of_the_latest_sale_that_it_fits()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        using HttpResponseMessage kept = await shop.Storefront.PutAsJsonAsync(
            "/api/feeds/shop/mapping",
            new
            {
                group = "{no}",
                rules = new object[]
                {
                    new { @is = "sale", when = new[] { new { column = "no", matches = "^[0-9]+$" } } },
                    new { @is = "return", when = new[] { new { column = "no", matches = "^C" } } },
                },
                order = new { placedAt = "{at}", currency = "GBP" },
                customer = new { id = "{who}", email = "{who}@example.com" },
                line = new { sku = "{sku}", quantity = "{n}", unitPrice = "{price}" },
                address = new { name = "{who}", line1 = "{street}", city = "Leeds", postcode = "LS1 1AA", country = "GB" },
                payment = new { method = "paidElsewhere" },
            });
        Assert.True(kept.IsSuccessStatusCode, await kept.Content.ReadAsStringAsync());
        const string file = """
            no,at,who,sku,n,price,street
            1,2026-02-01,ann,MUG,5,10.00,1 Road
            2,2026-02-02,ann,MUG,3,10.00,1 Road
            C1,2026-02-03,ann,MUG,-2,10.00,1 Road
            C2,2026-02-03,ann,MUG,-4,10.00,1 Road
            C3,2026-02-03,ann,MUG,-2,10.00,1 Road
            C4,2026-02-03,bob,MUG,-1,10.00,1 Road
            C5,2026-01-01,ann,MUG,-1,10.00,1 Road
            """;

        JsonNode feed = await FeedAsync(shop, Encoding.UTF8.GetBytes(file), "text/csv");

        Assert.Equal((2, 0, 3, 7), Counts(feed));
        Assert.Equal(2, feed["returns"]!["created"]!.GetValue<int>());
        Assert.Equal(["6 noSaleToReturn", "7 noSaleToReturn", "8 noSaleToReturn"], feed["rejected"]!.AsArray().Select(row => $"{row!["line"]} {row["code"]}"));
        Assert.Equal(["C2 4"], await ReturnsAsync(shop, "1"));
        Assert.Equal(["C1 2"], await ReturnsAsync(shop, "2"));

        JsonNode again = await FeedAsync(shop, Encoding.UTF8.GetBytes(file), "text/csv");
        Assert.Equal((0, 2, 3, 7), Counts(again));
        Assert.Equal((0, 2), (again["returns"]!["created"]!.GetValue<int>(), again["returns"]!["repeated"]!.GetValue<int>()));
    }

    private static string Row(string order, string sku, string quantity, string currency = "GBP") =>
        $"{order},C1,Ada Test,ada@example.com,1 Test Street,Leeds,LS1 1AA,GB,{sku},{quantity},10.00,{currency},pm_card_visa";

    private static string Csv(params string[] rows) => string.Join("\r\n", [Header, .. rows]) + "\r\n";

    private static byte[] Gzip(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static Task<HttpResponseMessage> PostAsync(TestShop shop, byte[] file, string type)
    {
        ByteArrayContent content = new(file);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return shop.Storefront.PostAsync("/api/feeds/shop", content);
    }

    private static async Task<JsonNode> FeedAsync(TestShop shop, byte[] file, string type)
    {
        using HttpResponseMessage answer = await PostAsync(shop, file, type);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, text);
        await shop.UntilIdleAsync();
        JsonNode feed = await ReadAsync();

        // A part whose storage call failed in passing is tried again by the business clock, which stands still here.
        for (int waited = 0; waited < 10 && feed["state"]!.GetValue<string>() != "finished"; waited++)
        {
            await shop.LiveAsync(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(10));
            feed = await ReadAsync();
        }

        Assert.Equal("finished", feed["state"]!.GetValue<string>());
        return feed;

        async Task<JsonNode> ReadAsync() => (await shop.Storefront.GetFromJsonAsync<JsonNode>($"/api/feeds/{JsonNode.Parse(text)!["id"]}"))!;
    }

    private static (int Created, int Repeated, int Rejected, int Rows) Counts(JsonNode feed) => (
        feed["orders"]!["created"]!.GetValue<int>(), feed["orders"]!["repeated"]!.GetValue<int>(), feed["rejectedRows"]!.GetValue<int>(), feed["rows"]!.GetValue<int>());

    private static async Task<string[]> OrdersAsync(TestShop shop) =>
    [
        .. (await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders?limit=200"))!["items"]!.AsArray()
            .Select(order => $"{order!["number"]} {order["status"]} {order["units"]}").Order(StringComparer.Ordinal),
    ];

    private static async Task<string[]> ReturnsAsync(TestShop shop, string number)
    {
        JsonNode order = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders?limit=200"))!["items"]!.AsArray().Single(order => order!["number"]!.ToString() == number)!;
        return [.. (await shop.GetAsync(order["id"]!.ToString()))["order"]!["returns"]!.AsArray().Select(item => $"{item!["externalId"]} {item["lines"]![0]!["quantity"]}")];
    }
}
