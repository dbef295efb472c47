using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Inventory;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Functions.Tests.Inventory;

public sealed class StockBooksTests
{
    [Fact]
    public async Task Why_a_figure_is_what_it_is_is_told_with_numbers_that_add_up()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await shop.PlaceAsync(shop.Draft(("MUG", 2)));
        await shop.ShipAsync(await shop.PaidOrderAsync(("MUG", 3)));
        await shop.PaidOrderAsync(("MUG", 1), ("MUG", 4));
        Assert.Equal(204, (await Move(shop, "received", 20)).Status);
        Assert.Equal(204, (await Move(shop, "setAside", 6)).Status);
        Assert.Equal(204, (await Move(shop, "setAside", -1)).Status);
        Assert.Equal(204, (await Move(shop, "writtenOff", 2)).Status);
        Assert.Equal(409, (await Move(shop, "writtenOff", 4)).Status);
        Assert.Equal(422, (await Move(shop, "shipped", 1)).Status);

        JsonNode answer = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/stock/MUG/explain"))!;
        Assert.Equal("1005 of MUG can be sold: 1015 on hand, less 7 kept for orders and carts, less 3 not for sale.", answer["answer"]!.GetValue<string>());
        Assert.Empty(answer["differences"]!.AsArray());
        JsonNode leeds = Assert.Single(answer["locations"]!.AsArray())!;
        Assert.Equal(
            [
                "1005 can be sold at leeds: 1015 on hand, less 7 kept for orders and carts, less 3 not for sale.",
                "1015 on hand: 20 received, +1000 by counts and corrections, 3 shipped, 2 written off.",
                "7 kept: 2 for order T-1 (unpaid, until 2026-03-03 09:00 UTC), 5 for order T-3 (paid, not handed over).",
                "3 not for sale: 5 set aside, 2 of them written off.",
            ], leeds["sentences"]!.AsArray().Select(sentence => sentence!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.NotFound, (await shop.Http.GetAsync("/api/stock/NOTHING/explain")).StatusCode);
    }

    [Fact]
    public async Task Each_difference_is_one_exception_and_one_call_repairs_it()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 2));
        StockStore stock = shop.App.Services.GetRequiredService<StockStore>();
        await stock.MoveAsync("leak", StockMove.Reserved, [new("MUG", "leeds", 5)], "ord_GONE", default);
        await stock.MoveAsync("theft", StockMove.Released, [new("MUG", "leeds", 1)], id, default);
        TableClient table = shop.App.Services.GetRequiredService<Tables>().Stock;
        TableEntity row = await table.GetEntityAsync<TableEntity>("stock-0", "level!TEA!leeds");
        row["OnHand"] = 990;
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
        Assert.Empty((await shop.PostAsync("/api/stock/check?sku=MUG")).Body!["differences"]!.AsArray());

        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        for (int again = 0; again < 2; again++)
        {
            (_, JsonNode? check) = await shop.PostAsync("/api/stock/check");
            Assert.Equal(
                ["counters TEA 10", "keptTooMuch MUG 5", "keptTooLittle MUG -1"],
                check!["differences"]!.AsArray().Select(found => $"{found!["fault"]} {found["sku"]} {found["units"]}").OrderByDescending(text => text.Contains("TEA")).ThenByDescending(text => text.Contains("Much")));
            Assert.Equal(["Counters:leeds:TEA"], await OpenOnesAsync(shop, "stockMismatch"));
            Assert.Equal(["stock:KeptTooLittle:leeds:MUG", "stock:KeptTooMuch:leeds:MUG"], await OpenOnesAsync(shop, "e12"));
        }

        Assert.Empty((await shop.PostAsync("/api/stock/MUG/repair")).Body!["differences"]!.AsArray());
        Assert.Single(await OpenOnesAsync(shop, "stockMismatch"));
        Assert.Empty(await OpenOnesAsync(shop, "e12"));
        Assert.Empty((await shop.PostAsync("/api/stock/TEA/repair")).Body!["differences"]!.AsArray());
        Assert.Empty(await OpenOnesAsync(shop, "stockMismatch"));
        Assert.Equal((1000, 2), await shop.StockOfAsync("MUG"));
        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));

        await shop.ShipAsync(id);
        Assert.Equal((998, 0), await shop.StockOfAsync("MUG"));
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty((await shop.PostAsync("/api/stock/check")).Body!["differences"]!.AsArray());
    }

    [Fact]
    public async Task A_reservation_that_an_order_calls_for_and_the_ledger_never_saw_is_found()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 2));
        TableClient table = shop.App.Services.GetRequiredService<Tables>().Stock;
        await foreach (TableEntity row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq 'stock-0' and Reference eq {id}")))
        {
            await table.DeleteEntityAsync(row);
        }

        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        StockCheck check = await shop.App.Services.GetRequiredService<StockAuditor>().CheckAllAsync(default);
        Assert.Equal([("Counters:leeds:MUG", null), ("KeptTooLittle:leeds:MUG", id)], check.Differences.Select(difference => (difference.Subject, difference.Keeper)));
    }

    [Fact]
    public async Task The_reconciler_compares_orders_with_the_ledger_and_one_call_repairs_each_difference()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string robbed = await shop.PaidOrderAsync(("MUG", 2)), cancelled = await shop.PaidOrderAsync(("TEA", 3)), right = await shop.PaidOrderAsync(("MUG", 1));
        await shop.PostAsync($"/api/orders/{cancelled}/cancel", new { reason = "mind" });
        StockStore stock = shop.App.Services.GetRequiredService<StockStore>();
        await stock.MoveAsync("theft", StockMove.Released, [new("MUG", "leeds", 1)], robbed, default);
        await stock.MoveAsync("leak", StockMove.Reserved, [new("TEA", "leeds", 3)], cancelled, default);
        Assert.Empty(await DifferencesAsync(shop));
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Equal([$"{robbed} KeptTooLittle:leeds:MUG", $"{cancelled} KeptTooMuch:leeds:TEA"], await DifferencesAsync(shop));
        Assert.Equal(2, (await DifferencesAsync(shop)).Length);
        foreach (string id in (string[])[robbed, cancelled])
        {
            JsonNode open = Assert.Single((await shop.Http.GetFromJsonAsync<JsonNode>($"/api/exceptions?orderId={id}"))!["items"]!.AsArray())!;
            (int status, JsonNode? closed) = await shop.PostAsync($"/api/exceptions/{open["id"]}/repair");
            Assert.True(status == 200 && closed!["resolution"] is not null, closed?.ToString());
        }

        Assert.Equal((1000, 3), await shop.StockOfAsync("MUG"));
        Assert.Equal((1000, 0), await shop.StockOfAsync("TEA"));
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty(await DifferencesAsync(shop));
        await shop.ShipAsync(robbed);
        await shop.ShipAsync(right);
        Assert.Equal((997, 0), await shop.StockOfAsync("MUG"));
    }

    private static async Task<string[]> DifferencesAsync(TestShop shop) =>
        [.. (await shop.PostAsync("/api/reconciliations")).Body!["differences"]!.AsArray().Where(found => found!["check"]!.GetValue<string>() == "stock").Select(found => $"{found!["orderId"]} {found["subject"]}")];

    [Fact]
    public async Task A_split_SKU_is_one_level_to_everybody_and_sells_to_the_last_unit()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__HighValue"] = "0");
        Assert.Equal(422, await PutAsync(shop, "MUG", 33));
        Assert.Equal(404, await PutAsync(shop, "NOTHING", 4));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.PlaceAsync(shop.Draft(("MUG", 100)))).Append(PutAsync(shop, "MUG", 16).ContinueWith(put => (JsonNode)put.Result!)));
        Assert.Equal((1000, 800), await shop.StockOfAsync("MUG"));
        Assert.Single((await shop.Http.GetFromJsonAsync<JsonNode>("/api/stock?location=leeds"))!["items"]!.AsArray(), item => item!["sku"]!.GetValue<string>() == "MUG");

        string id = await shop.PaidOrderAsync(("MUG", 199));
        await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        Assert.Equal(HttpStatusCode.Conflict, (await shop.Storefront.PostAsJsonAsync("/api/orders", shop.Draft(("MUG", 1)))).StatusCode);
        await shop.ShipAsync(id);
        Assert.Equal((801, 801), await shop.StockOfAsync("MUG"));
        Assert.Equal(200, await PutAsync(shop, "MUG", 1));
        Assert.Equal((801, 801), await shop.StockOfAsync("MUG"));
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty((await shop.PostAsync("/api/stock/check")).Body!["differences"]!.AsArray());
    }

    [Fact]
    public async Task A_SKU_that_many_want_at_once_is_divided_by_itself_and_laid_together_when_it_is_calm()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__HotStockWaits"] = "5");
        TableClient table = shop.App.Services.GetRequiredService<Tables>().Stock;
        int Rows() => table.Query<TableEntity>("PartitionKey eq 'stock-0' and RowKey ge 'level!MUG!' and RowKey lt 'level!MUG\"'").Count();
        for (int round = 0; round < 20 && Rows() == 1; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => shop.PlaceAsync(shop.Draft(("MUG", 1)))));
        }

        Assert.Equal(16, Rows());
        int reserved = (await shop.StockOfAsync("MUG")).Reserved;
        Assert.True(reserved >= 16 && reserved % 16 == 0, $"{reserved} reserved");
        await shop.LiveAsync(TimeSpan.FromHours(22), TimeSpan.FromHours(1));
        Assert.Equal(1, Rows());
        Assert.Equal((1000, reserved), await shop.StockOfAsync("MUG"));

        await PutAsync(shop, "MUG", 4);
        await shop.LiveAsync(TimeSpan.FromHours(24), TimeSpan.FromHours(2));
        Assert.Equal(4, Rows());
    }

    private static Task<(int Status, JsonNode? Body)> Move(TestShop shop, string kind, int quantity) =>
        shop.PostAsync("/api/stock/adjustments", new { reason = "a day's work", kind, lines = new[] { new { sku = "MUG", location = "leeds", quantity } } });

    private static async Task<int> PutAsync(TestShop shop, string sku, int buckets)
    {
        using HttpResponseMessage answer = await shop.Http.PutAsJsonAsync($"/api/stock/{sku}/buckets", new { buckets });
        return (int)answer.StatusCode;
    }

    private static async Task<string[]> OpenOnesAsync(TestShop shop, string rule) =>
        [.. (await shop.Http.GetFromJsonAsync<JsonNode>($"/api/exceptions?state=open&rule={rule}"))!["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>()).Order(StringComparer.Ordinal)];
}
