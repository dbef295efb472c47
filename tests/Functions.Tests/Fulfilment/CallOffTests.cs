using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Shipping;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Shipping;
using Serverless.Functions.Storage;

namespace Functions.Tests.Fulfilment;

/// <summary>One parcel is called off: nothing of it is left, and its goods leave once all the same.</summary>
public sealed class CallOffTests
{
    [Fact]
    public async Task A_parcel_that_is_called_off_leaves_stock_and_money_as_they_were_and_its_goods_are_sent_once()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 2), ("TEA", 1)), other = await shop.PaidOrderAsync(("MUG", 1));
        JsonNode before = await shop.GetAsync(id);
        string[] stock = await StockAsync(shop);
        string first = Parcel(before, 0);
        await DoAsync(shop, first, "pick", "pack");
        string label = (await shop.GetAsync(id))["order"]!["parcels"]![0]!["label"]!["trackingNumber"]!.GetValue<string>();
        Assert.Equal(200, (await shop.PostAsync($"/api/fulfilments/{first}/cancel", new { reason = "the box is damaged" })).Status);

        JsonNode after = await shop.GetAsync(id);
        JsonArray parcels = after["order"]!["parcels"]!.AsArray();
        Assert.Equal(("cancelled", "voided", "open", "leeds"), (Text(parcels[0]!, "work"), Text(parcels[0]!, "status"), Text(parcels[1]!, "work"), Text(parcels[1]!, "location")));
        Assert.True(JsonNode.DeepEquals(parcels[0]!["items"], parcels[1]!["items"]));
        Assert.Equal(stock, await StockAsync(shop));
        Assert.All((string[])["reservation", "allocations", "holds", "tags", "shipBy"], name => Assert.True(JsonNode.DeepEquals(before["order"]![name], after["order"]![name]), name));
        Assert.Equal(("paid", Text(before, "paymentStatus")), (Text(after, "paymentStatus"), "paid"));
        JsonNode told = after["timeline"]!.AsArray().Single(entry => Text(entry!, "kind") == "parcelCancelled")!;
        Assert.Equal(("the box is damaged", true), (Text(told["data"]!, "reason"), Text(told, "actor").StartsWith("staff", StringComparison.OrdinalIgnoreCase)));

        // Again, nothing; and again for the new one, which is only picked.
        Assert.Equal(200, (await shop.PostAsync($"/api/fulfilments/{first}/cancel")).Status);
        await DoAsync(shop, Parcel(after, 1), "pick", "cancel");
        after = await shop.GetAsync(id);
        Assert.Equal(["cancelled", "cancelled", "open"], after["order"]!["parcels"]!.AsArray().Select(parcel => Text(parcel!, "work")));
        Assert.Equal(stock, await StockAsync(shop));
        string[] listed = [.. (await shop.Http.GetFromJsonAsync<JsonNode>("/api/fulfilments"))!["items"]!.AsArray().Select(item => Text(item!, "id"))];
        Assert.Equal(((string[])[Parcel(after, 2), Parcel(await shop.GetAsync(other), 0)]).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));

        // The first box leaves all the same, says the carrier: staff hear of it before the second one is sent.
        await ScanAsync(shop, label);
        Assert.Equal(["surprise:shippedOutOfTurn"], await shop.ExceptionsAsync(id));

        await DoAsync(shop, Parcel(after, 2), "pick", "pack", "ship");
        (int refused, JsonNode? problem) = await shop.PostAsync($"/api/fulfilments/{Parcel(after, 2)}/cancel");
        Assert.Equal((409, "urn:serverless:problem:alreadyShipped"), (refused, Text(problem!, "type")));
        Assert.Equal(404, (await shop.PostAsync($"/api/fulfilments/{first}0/cancel")).Status);
        await ScanAsync(shop, Text((await shop.GetAsync(id))["order"]!["parcels"]![2]!["label"]!, "trackingNumber"), "delivered");
        Assert.Equal("delivered", Text(await shop.GetAsync(id), "status"));
        Assert.Equal(["1 TEA", "2 MUG"], await ShippedAsync(shop, id));
        Assert.Equal((998, 1), await shop.StockOfAsync("MUG"));
    }

    [Fact]
    public async Task Calling_off_hand_over_and_the_carriers_scan_at_once_have_one_winner()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string[] ids = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => shop.PaidOrderAsync(("POSTER", 1))));
        bool[] calledOff = await Task.WhenAll(ids.Select(async id =>
        {
            string parcel = Parcel(await shop.GetAsync(id), 0);
            await PostAsync(shop, parcel, "pick");
            await PostAsync(shop, parcel, "pack");
            string label = Text((await PostAsync(shop, parcel, "label")).Body, "trackingNumber");
            Task scan = ScanAsync(shop, label);
            (int Status, JsonNode Body)[] answers = await Task.WhenAll(PostAsync(shop, parcel, "cancel"), PostAsync(shop, parcel, "ship"));
            await scan;
            Assert.Equal(answers[0].Status == 200 ? 409 : 200, answers[1].Status);
            return answers[0].Status == 200;
        }));
        await shop.UntilIdleAsync();

        foreach ((string id, bool off) in ids.Zip(calledOff))
        {
            JsonNode[] parcels = [.. (await shop.GetAsync(id))["order"]!["parcels"]!.AsArray().Select(item => item!)];
            Assert.Equal((off ? 2 : 1, off ? "cancelled" : "handedOver"), (parcels.Length, Text(parcels[0], "work")));
            Assert.Equal(off ? ["surprise:shippedOutOfTurn"] : [], await shop.ExceptionsAsync(id));
            Assert.Equal(off ? [] : ["1 POSTER"], await ShippedAsync(shop, id));
        }

        Assert.Equal((1000 - calledOff.Count(off => !off), calledOff.Count(off => off)), await shop.StockOfAsync("POSTER"));
    }

    [Fact]
    public async Task A_label_that_comes_late_is_voided_and_one_that_the_carrier_keeps_is_told_and_stops_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string late = await shop.PaidOrderAsync(("MUG", 1)), kept = await shop.PaidOrderAsync(("TEA", 1));
        string called = Parcel(await shop.GetAsync(late), 0), scanned = Parcel(await shop.GetAsync(kept), 0);
        await DoAsync(shop, called, "pick", "cancel");

        // Bought while the parcel was being called off: whoever carried it has gone home.
        Order order = (await shop.App.Services.GetRequiredService<OrderStore>().LoadAsync(late))!.Order;
        (ShippingLabel? label, _) = await shop.App.Services.GetRequiredService<LabelDesk>().ForParcelAsync(order, order.Parcel(called)!, default);
        await shop.App.Services.GetRequiredService<OrderDesk>().ExecuteAsync(
            shop.App.Services.GetRequiredService<DurableTaskClient>(), late, Actor.System, stored => stored.RecordLabel(called, label!));
        await shop.UntilIdleAsync();
        Assert.Equal("voided", Text((await shop.GetAsync(late))["order"]!["parcels"]![0]!, "status"));

        // The carrier has fetched the parcel by then, and nobody here has heard of it.
        await DoAsync(shop, scanned, "pick", "pack");
        shop.Sandbox.AppUrl = null;
        await shop.LiveAsync(TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        await DoAsync(shop, scanned, "cancel");
        Assert.Equal(["surprise:labelNotVoided"], await shop.ExceptionsAsync(kept));
        Assert.Single(await shop.TimelineAsync(kept), "labelKept");
        await DoAsync(shop, Parcel(await shop.GetAsync(kept), 1), "pick", "pack", "ship");
        Assert.Equal(["1 TEA"], await ShippedAsync(shop, kept));
    }

    private static async Task DoAsync(TestShop shop, string parcel, params string[] steps)
    {
        foreach (string step in steps)
        {
            (int status, JsonNode? body) = await shop.PostAsync($"/api/fulfilments/{parcel}/{step}");
            Assert.True(status == 200, $"{step}: {body}");
        }
    }

    private static async Task<(int Status, JsonNode Body)> PostAsync(TestShop shop, string parcel, string step)
    {
        using HttpResponseMessage response = await shop.Http.PostAsync($"/api/fulfilments/{parcel}/{step}", null);
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    private static async Task ScanAsync(TestShop shop, string trackingNumber, string status = "in_transit")
    {
        byte[] body = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["id"] = $"evt_scan_{trackingNumber}", ["object"] = "Event", ["description"] = "tracker.updated",
            ["result"] = new JsonObject { ["tracking_code"] = trackingNumber, ["status"] = status, ["updated_at"] = shop.Clock.GetUtcNow().ToString("o") },
        }.ToJsonString());
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/webhooks/easypost") { Content = new ByteArrayContent(body) };
        request.Headers.Add("X-Hmac-Signature", $"hmac-sha256-hex={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes("sandbox-easypost"), body))}");
        using HttpResponseMessage response = await shop.Storefront.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        await shop.UntilIdleAsync();
    }

    private static TableClient Stock(TestShop shop) => shop.App.Services.GetRequiredService<Tables>()[TableNames.Stock];

    // Whoever writes a row changes its ETag, even with the same content.
    private static async Task<string[]> StockAsync(TestShop shop) =>
        await Stock(shop).QueryAsync<TableEntity>().Select(row => $"{row.PartitionKey} {row.RowKey} {row.ETag}").ToArrayAsync();

    // The ledger's word for what has left, whichever parcel it was in.
    private static async Task<string[]> ShippedAsync(TestShop shop, string orderId) => await Stock(shop).QueryAsync<TableEntity>("Kind eq 'Shipped'")
        .Where(row => PartIds.OrderOf(row.GetString("Reference")) == orderId)
        .Select(row => $"{row.GetInt32("Quantity")} {row.RowKey.Split('!')[1]}").Order(StringComparer.Ordinal).ToArrayAsync();

    private static string Parcel(JsonNode order, int index) => Text(order["order"]!["parcels"]![index]!, "id");

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
