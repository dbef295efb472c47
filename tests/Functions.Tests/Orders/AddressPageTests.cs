using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Storage;

namespace Functions.Tests.Orders;

public sealed partial class AddressPageTests
{
    [Fact]
    public async Task A_customer_corrects_an_address_by_a_link_and_the_order_goes_on_unless_it_looks_like_fraud()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await HeldAsync(shop, "A-1", billed: false), other = await HeldAsync(shop, "A-2", billed: true);
        Assert.Equal(["e9:"], await shop.ExceptionsAsync(id));
        Assert.Empty((await shop.GetAsync(id))["order"]!["parcels"]!.AsArray());

        string link = await LinkAsync(shop, id);
        Assert.Contains("value=\"1 &lt;b&gt;Test&lt;/b&gt; Street\"", await shop.Storefront.GetStringAsync(link));
        (HttpStatusCode status, string page) = await SendAsync(shop, link, postcode: "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("The address needs a postcode.", page);
        Assert.Equal(HttpStatusCode.Found, (await SendAsync(shop, link, "LS1 1AA")).Status);

        JsonNode order = await shop.GetAsync(id);
        Assert.Equal("LS1 1AA", order["order"]!["shippingAddress"]!["postcode"]!.GetValue<string>());
        Assert.Single(order["order"]!["parcels"]!.AsArray());
        Assert.Empty(await shop.ExceptionsAsync(id));
        Assert.Contains("There is nothing to correct.", await shop.Storefront.GetStringAsync(link));
        Assert.Equal(HttpStatusCode.Found, (await SendAsync(shop, link, "EH1 1AA")).Status);
        Assert.Equal("LS1 1AA", (await shop.GetAsync(id))["order"]!["shippingAddress"]!["postcode"]!.GetValue<string>());

        // Goods that now go elsewhere than the bill are staff's to look at.
        await SendAsync(shop, await LinkAsync(shop, other), "EH1 1AA", "Edinburgh");
        Assert.Equal(["e8:"], await shop.ExceptionsAsync(other));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(shop, link.Replace("/address/", "/stock/"), "LS1 1AA")).Status);
    }

    private static async Task<string> HeldAsync(TestShop shop, string number, bool billed)
    {
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["externalId"] = number;
        draft["channel"] = "erp";
        draft["payment"] = new JsonObject { ["method"] = "paidElsewhere" };
        draft["shippingAddress"]!["line1"] = "1 <b>Test</b> Street";
        draft["shippingAddress"]!["postcode"] = "";
        draft["billingAddress"] = billed ? draft["shippingAddress"]!.DeepClone() : null;
        await shop.App.Services.GetRequiredService<Queues>().SendAsync(QueueNames.OrdersIn, draft);
        await shop.UntilIdleAsync();
        return (await shop.Http.GetFromJsonAsync<JsonNode>($"/api/orders?q={number}"))!["items"]![0]!["id"]!.GetValue<string>();
    }

    private static async Task<string> LinkAsync(TestShop shop, string id) => Link().Match(
        (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/mails?order_id={id}&category=addressProblem"))!.AsArray().Single()!["text"]!.GetValue<string>()).Value;

    private static async Task<(HttpStatusCode Status, string Page)> SendAsync(TestShop shop, string link, string postcode, string city = "Leeds")
    {
        using HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = shop.Storefront.BaseAddress };
        using HttpResponseMessage answer = await browser.PostAsync(link, new FormUrlEncodedContent(
            [new("name", "Ada Test"), new("line1", "1 Test Street"), new("city", city), new("postcode", postcode), new("country", "gb")]));
        await shop.UntilIdleAsync();
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("/address/[A-Za-z0-9._-]+")]
    private static partial Regex Link();
}
