using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Functions.Tests.Orders;

public sealed class BadInputTests
{
    [Fact]
    public async Task Whatever_is_wrong_with_an_order_is_named_and_nothing_is_kept_of_it()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        (Action<JsonObject> Spoil, int Status, string Code, string? Field)[] cases =
        [
            (draft => draft["currency"] = "XXQ", 422, "unknownCurrency", "/currency"),
            (draft => draft["lines"]![0]!["quantity"] = 0, 422, "notPositive", "/lines/0/quantity"),
            (draft => draft["lines"]![0]!["quantity"] = -3, 422, "notPositive", "/lines/0/quantity"),
            (draft => draft["lines"]![0]!["quantity"] = "two", 400, "malformedJson", "/lines/0/quantity"),
            (draft => draft["lines"]![0]!["quantity"] = 1.5, 400, "malformedJson", "/lines/0/quantity"),
            (draft => draft["lines"]![0]!["sku"] = "NO-SUCH", 422, "unknownSku", "/lines/0/sku"),
            (draft => draft["lines"]![0]!["sku"] = "mug", 422, "unknownSku", "/lines/0/sku"),
            (draft => draft["lines"]![0]!["unitPrice"] = TestShop.Pounds(1), 422, "priceMismatch", "/lines/0/unitPrice"),
            (draft => draft["total"] = TestShop.Pounds(1), 422, "totalsMismatch", "/total"),
            (draft => draft["shippingAddress"]!["postcode"] = "", 422, "invalidAddress", "/shippingAddress/postcode"),
            (draft => draft.Remove("lines"), 422, "noLines", "/lines"),
            (draft => { draft["lines"]![0]!["lineId"] = "a"; draft["lines"]![1]!["lineId"] = "a"; }, 422, "repeatedLineId", "/lines/1/lineId"),
            (draft => draft["lines"]![1]!["quantity"] = 1001, 409, "insufficientStock", "/lines/1/quantity"),
            (draft => draft["lines"] = new JsonArray([.. Enumerable.Range(0, 1001).Select(_ => new JsonObject { ["sku"] = "MUG", ["quantity"] = 1 })]), 422, "tooManyLines", "/lines"),
            (draft => draft.Remove("externalId"), 422, "missing", "/externalId"),
        ];

        foreach ((Action<JsonObject> spoil, int status, string code, string? field) in cases)
        {
            JsonObject draft = shop.Draft(("MUG", 1), ("TEA", 1));
            spoil(draft);
            using HttpResponseMessage response = await shop.Storefront.PostAsJsonAsync("/api/orders", draft);
            JsonNode problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
            Assert.True(status == (int)response.StatusCode, $"{code}: {problem}");
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Contains(problem["errors"]!.AsArray(), error => error!["code"]!.GetValue<string>() == code && (string?)error["field"] == field);
        }

        Assert.Empty((await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders"))!["items"]!.AsArray());
        Assert.Equal((1000, 0), await shop.StockOfAsync("MUG"));
        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));
    }

    [Fact]
    public async Task What_staff_write_is_refused_when_it_is_too_long_and_nothing_is_changed()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = (await shop.PlaceAsync(shop.Draft(("MUG", 1))))["orderId"]!.GetValue<string>(), text = new('x', 100_000);
        (string Path, object Body, string Code, string Field)[] cases =
        [
            ($"/api/orders/{id}/cancel", new { reason = text }, "tooLong", "/reason"),
            ($"/api/orders/{id}/refunds", new { reason = text }, "tooLong", "/reason"),
            ($"/api/orders/{id}/review", new { approve = false, reason = text }, "tooLong", "/reason"),
            ($"/api/orders/{id}/hold", new { detail = text }, "tooLong", "/detail"),
            ($"/api/orders/{id}/tags", new { add = new[] { "good", text } }, "tooLong", "/add"),
            ($"/api/orders/{id}/tags", new { add = new string?[] { null } }, "tooLong", "/add"),
            ($"/api/orders/{id}/tags", new { add = Enumerable.Range(0, 51).Select(number => $"tag {number}") }, "tooManyTags", "/add"),
            ("/api/stock/adjustments", new { reason = text, lines = new[] { new { sku = "MUG", location = "leeds", quantity = 1 } } }, "tooLong", "/reason"),
        ];
        foreach ((string path, object body, string code, string field) in cases)
        {
            (int status, JsonNode? problem) = await shop.PostAsync(path, body);
            Assert.True(status == 422, $"{path}: {status} {problem}");
            Assert.Equal((code, field), (problem!["errors"]![0]!["code"]!.GetValue<string>(), problem["errors"]![0]!["field"]!.GetValue<string>()));
        }

        Assert.Equal((1000, 1), await shop.StockOfAsync("MUG"));
        Assert.Empty((await shop.GetAsync(id))["order"]!["tags"]!.AsArray());
    }

    [Fact]
    public async Task Bodies_that_are_no_orders_are_refused_and_the_app_stays_up()
    {
        await using TestShop shop = await TestShop.OpenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await Post(shop, "{\"currency\": "));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(shop, ""));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(shop, "null"));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(shop, new string('[', 10_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(shop, new string(' ', 5 * 1024 * 1024)));

        await shop.PlaceAsync(shop.Draft(("MUG", 1)));
    }

    [Fact]
    public async Task A_repeat_is_the_same_order_and_a_different_one_under_its_key_is_refused()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject draft = shop.Draft(("MUG", 1));

        using HttpResponseMessage first = await shop.Storefront.PostAsJsonAsync("/api/orders", draft);
        using HttpResponseMessage second = await shop.Storefront.PostAsJsonAsync("/api/orders", draft);
        draft["lines"]![0]!["quantity"] = 2;
        using HttpResponseMessage other = await shop.Storefront.PostAsJsonAsync("/api/orders", draft);

        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(
            (await first.Content.ReadFromJsonAsync<JsonNode>())!["clientSecret"]!.GetValue<string>(),
            (await second.Content.ReadFromJsonAsync<JsonNode>())!["clientSecret"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal((1000, 1), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task Forged_and_stale_webhooks_are_refused()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string body = "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"payment_intent.succeeded\",\"livemode\":false,\"created\":1,\"data\":{\"object\":{\"object\":\"payment_intent\",\"id\":\"pi_1\"}}}";

        foreach ((string header, string value) in ((string, string)[])[
            ("Stripe-Signature", ""), ("Stripe-Signature", "t=1,v1=00"), ("Stripe-Signature", Sign(body, DateTimeOffset.UtcNow.AddMinutes(-6), "whsec_sandbox")),
            ("Stripe-Signature", Sign(body, DateTimeOffset.UtcNow, "whsec_other")), ("Stripe-Signature", Sign(body + " ", DateTimeOffset.UtcNow, "whsec_sandbox"))])
        {
            using HttpRequestMessage request = new(HttpMethod.Post, "/api/webhooks/stripe") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation(header, value);
            using HttpResponseMessage response = await shop.Storefront.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        using HttpResponseMessage carrier = await shop.Storefront.PostAsync("/api/webhooks/easypost", new StringContent("{}"));
        Assert.Equal(HttpStatusCode.Unauthorized, carrier.StatusCode);
    }

    private static async Task<HttpStatusCode> Post(TestShop shop, string body)
    {
        using HttpResponseMessage response = await shop.Storefront.PostAsync("/api/orders", new StringContent(body, Encoding.UTF8, "application/json"));
        return response.StatusCode;
    }

    private static string Sign(string body, DateTimeOffset at, string secret)
    {
        long time = at.ToUnixTimeSeconds();
        byte[] mac = System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(mac)}";
    }
}
