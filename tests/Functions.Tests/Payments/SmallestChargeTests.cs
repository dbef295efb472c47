using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Storage;

namespace Functions.Tests.Payments;

public sealed class SmallestChargeTests
{
    [Fact]
    public async Task Less_than_can_be_paid_by_card_is_refused_and_leaves_nothing_whether_we_or_Stripe_know_it()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        using HttpResponseMessage priced = await shop.Http.PutAsJsonAsync("/api/products/SEED", new
        {
            sku = "SEED", title = "a seed", weightGrams = 1,
            prices = new[] { new { amount = 29, currency = "GBP" }, new { amount = 49, currency = "KES" } },
        });
        Assert.True(priced.IsSuccessStatusCode, await priced.Content.ReadAsStringAsync());
        Assert.Equal(204, (await shop.PostAsync("/api/stock/adjustments", new { reason = "goods in", lines = new[] { new { sku = "SEED", location = "leeds", quantity = 10 } } })).Status);

        List<string> placed = [];

        // Of KES Stripe's list says nothing: Stripe itself refuses, when the order is stored already.
        foreach (string currency in (string[])["GBP", "KES"])
        {
            JsonObject draft = Draft(shop, currency);
            foreach (string checkout in (string[])["intent", "session"])
            {
                draft["payment"] = new JsonObject { ["checkout"] = checkout };
                using HttpResponseMessage refused = await shop.Storefront.PostAsJsonAsync("/api/orders", draft);
                JsonNode problem = (await refused.Content.ReadFromJsonAsync<JsonNode>())!;
                Assert.Equal((422, "amountTooSmall", "/total"), ((int)refused.StatusCode, problem["errors"]![0]!["code"]!.GetValue<string>(), problem["errors"]![0]!["field"]!.GetValue<string>()));
            }

            Assert.Equal(placed, await OrdersAsync(shop));
            Assert.Equal((10, 0), await shop.StockOfAsync("SEED"));

            // The same cart with enough in it is another order under the same number.
            draft["lines"]![0]!["quantity"] = 2;
            string id = (await shop.PlaceAsync(draft))["orderId"]!.GetValue<string>();
            Assert.Equal(200, (await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "enough seen" })).Status);
            placed.Add(id);
        }
    }

    [Fact]
    public async Task A_channels_order_of_too_little_is_taken_in_and_waits_for_staff()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        foreach ((string currency, int pence, string why) in ((string, int, string)[])[("GBP", 10, "0.10 GBP cannot be paid by card; the least is 0.30 GBP."), ("KES", 10, "It cannot be paid by card: Amount must be")])
        {
            JsonObject draft = Draft(shop, currency);
            draft["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG", ["quantity"] = 1, ["unitPrice"] = new JsonObject { ["amount"] = pence, ["currency"] = currency } });
            using HttpResponseMessage feed = await shop.Http.PostAsync("/api/feeds/sample?format=jsonl", new StringContent(draft.ToJsonString(), Encoding.UTF8, "application/x-ndjson"));
            Assert.True(feed.IsSuccessStatusCode, await feed.Content.ReadAsStringAsync());
            await shop.UntilIdleAsync();
            JsonNode listed = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders?status=pendingPayment"))!["items"]!.AsArray().Single(item => item!["total"]!["currency"]!.GetValue<string>() == currency)!;
            JsonNode order = (await shop.GetAsync(listed["id"]!.GetValue<string>()))["order"]!;
            JsonNode hold = Assert.Single(order["holds"]!.AsArray())!;
            Assert.StartsWith(why, hold["detail"]!.GetValue<string>());
            Assert.Null(order["payment"]!["intentId"]);
        }
    }

    private static async Task<List<string>> OrdersAsync(TestShop shop) =>
        await shop.App.Services.GetRequiredService<Tables>().Orders.QueryAsync<TableEntity>().Select(row => row.PartitionKey).Distinct().ToListAsync();

    private static JsonObject Draft(TestShop shop, string currency)
    {
        JsonObject draft = shop.Draft(("SEED", 1));
        draft["currency"] = currency;
        draft["shipping"]!["price"] = new JsonObject { ["amount"] = 0, ["currency"] = currency };
        return draft;
    }
}
