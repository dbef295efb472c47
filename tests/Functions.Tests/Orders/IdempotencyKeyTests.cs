using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Functions.Tests.Orders;

public sealed class IdempotencyKeyTests
{
    [Fact]
    public async Task A_key_stands_for_one_command_and_for_nothing_else()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        string path = $"/api/orders/{id}", tooLong = new('k', 101);
        object held = new { reason = "other", detail = "rings back" };

        Assert.Equal(200, (await shop.PostAsync($"{path}/hold", held, "k")).Status);
        Assert.Equal(200, (await shop.PostAsync($"{path}/hold", held, "k")).Status);
        foreach ((string command, object body) in ((string, object)[])[("hold", new { reason = "highValue", detail = "rings back" }), ("release", new { }), ("refunds", new { }), ("cancel", new { })])
        {
            (int status, JsonNode? problem) = await shop.PostAsync($"{path}/{command}", body, "k");
            Assert.Equal((422, "urn:serverless:problem:idempotencyMismatch"), (status, problem!["type"]!.GetValue<string>()));
            (status, problem) = await shop.PostAsync($"{path}/{command}", body, tooLong);
            Assert.Equal((400, "urn:serverless:problem:invalidIdempotencyKey"), (status, problem!["type"]!.GetValue<string>()));
        }

        JsonNode order = await shop.GetAsync(id);
        Assert.Equal(("processing", 0, "other"), (order["status"]!.GetValue<string>(), order["refundedAmount"]!["amount"]!.GetValue<int>(), order["order"]!["holds"]![0]!["reason"]!.GetValue<string>()));

        // A command that cannot be done twice is answered as the first time; another one under its key is not taken for it.
        Assert.Equal(200, (await shop.PostAsync($"{path}/refunds", new { reason = "all" }, "r")).Status);
        Assert.Equal(200, (await shop.PostAsync($"{path}/refunds", new { reason = "all" }, "r")).Status);
        Assert.Equal(422, (await shop.PostAsync($"{path}/refunds", new { reason = "all of it" }, "r")).Status);

        object wished = new { orderId = id, lines = new[] { new { lineId = "1", quantity = 1, reason = "damaged" } } };
        Assert.Equal(201, (await shop.PostAsync("/api/returns", wished, "ret")).Status);
        Assert.Equal(200, (await shop.PostAsync("/api/returns", wished, "ret")).Status);
        Assert.Equal(422, (await shop.PostAsync("/api/returns", new { orderId = id, lines = new[] { new { lineId = "1", quantity = 1, reason = "wrongSize" } } }, "ret")).Status);
        Assert.Equal(400, (await shop.PostAsync("/api/returns", wished, tooLong)).Status);

        static object Moved(string sku, int quantity) => new { reason = "found", lines = new[] { new { sku, location = "leeds", quantity } } };
        foreach ((object moved, string key, int status) in ((object, string, int)[])[
            (Moved("TEA", 5), "k", 204), (Moved("TEA", 5), "k", 204), (Moved("TEA", 6), "k", 422), (Moved("POSTER", 5), "k", 422), (Moved("TEA", 5), tooLong, 400), (Moved("TEA", -9999), "n", 409), (Moved("TEA", -5), "n", 204)])
        {
            Assert.Equal(status, (await shop.PostAsync("/api/stock/adjustments", moved, key)).Status);
        }

        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));
        Assert.Equal((1000, 0), await shop.StockOfAsync("POSTER"));

        using HttpRequestMessage request = new(HttpMethod.Post, "/api/orders") { Content = JsonContent.Create(shop.Draft(("MUG", 1))), Headers = { { "Idempotency-Key", tooLong } } };
        using HttpResponseMessage answer = await shop.Storefront.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Releasing_for_another_reason_keeps_no_stock_for_an_order_that_has_none()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await shop.Http.PutAsJsonAsync("/api/products/LAMP", new { title = "lamp", prices = new[] { TestShop.Pounds(1000) }, weightGrams = 300, backorder = new { releaseAt = "2026-03-20T09:00:00Z" } });
        await shop.PostAsync("/api/stock/adjustments", new { reason = "delivery", kind = "received", lines = new[] { new { sku = "LAMP", location = "leeds", quantity = 1 } } });
        string id = await shop.PaidOrderAsync(("LAMP", 1));
        Assert.Equal(409, (await shop.PostAsync($"/api/orders/{id}/release", new { reason = "highValue" })).Status);
        Assert.Equal((1, 0), await shop.StockOfAsync("LAMP"));
    }
}
