using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Functions.Tests.Chaos;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Orders;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;
using Shared;

namespace Functions.Tests.Inventory;

public sealed class BackorderTests
{
    [Fact]
    public async Task Orders_that_wait_get_what_comes_in_oldest_first_and_nobody_overtakes_them()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "LAMP", backorder: new { expectedAt = "2026-03-20T00:00:00Z", limit = 9 });
        string big = await shop.PaidOrderAsync(("LAMP", 5), ("MUG", 1));
        JsonNode order = await shop.GetAsync(big);
        Assert.Equal("2026-03-20T00:00:00+00:00", order["order"]!["stockExpectedAt"]!.GetValue<string>());
        Assert.Equal("Waits for LAMP, expected on 2026-03-20.", order["order"]!["holds"]![0]!["detail"]!.GetValue<string>());
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        string small = await shop.PaidOrderAsync(("LAMP", 2));
        Assert.Equal(HttpStatusCode.Conflict, (await TryPlaceAsync(shop, ("LAMP", 3))).StatusCode);

        // Four come in: the oldest needs five and keeps its place; nobody else gets them, whether new or waiting.
        await ReceiveAsync(shop, "LAMP", 4);
        Assert.Equal((4, 0), await shop.StockOfAsync("LAMP"));
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        string third = await shop.PaidOrderAsync(("LAMP", 1));
        Assert.Equal((4, 0), await shop.StockOfAsync("LAMP"));

        // Two more: the oldest has its five, and the youngest, who needs one, waits behind the second, who needs two.
        await ReceiveAsync(shop, "LAMP", 2);
        Assert.Equal((6, 5), await shop.StockOfAsync("LAMP"));
        await ReceiveAsync(shop, "LAMP", 5);
        Assert.Equal((11, 8), await shop.StockOfAsync("LAMP"));
        foreach (string id in (string[])[big, small, third])
        {
            string[] timeline = await shop.TimelineAsync(id);
            Assert.Contains("orderBackordered", timeline);
            Assert.Contains("parcelPlanned", timeline);
            await shop.ShipAsync(id);
        }

        Assert.Equal((3, 0), await shop.StockOfAsync("LAMP"));
        await shop.PlaceAsync(shop.Draft(("LAMP", 3)));
        await BooksAreRightAsync(shop);
    }

    [Fact]
    public async Task The_limit_holds_against_many_who_come_at_once_and_a_place_whose_order_never_came_to_be_is_free_again()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "LAMP", backorder: new { limit = 7 });
        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ => (await TryPlaceAsync(shop, ("LAMP", 2))).StatusCode));
        await shop.UntilIdleAsync();
        Assert.Equal(3, answers.Count(status => status == HttpStatusCode.Accepted));
        Assert.Equal(13, answers.Count(status => status == HttpStatusCode.Conflict));

        WaitingOrders waiting = shop.App.Services.GetRequiredService<WaitingOrders>();
        Assert.True(await waiting.TryClaimAsync(Order("ord_LOST"), [("LAMP", 1, 7)], default));
        Assert.Equal(HttpStatusCode.Conflict, (await TryPlaceAsync(shop, ("LAMP", 1))).StatusCode);
        await shop.LiveAsync(TimeSpan.FromMinutes(21), TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.Accepted, (await TryPlaceAsync(shop, ("LAMP", 1))).StatusCode);
        Assert.Equal(7, (await waiting.AllAsync("LAMP", default).ToListAsync()).Sum(one => one.Units));
    }

    [Fact]
    public async Task However_busy_a_SKU_and_its_queue_are_an_order_gets_its_place_and_its_units_are_promised()
    {
        string account = Azurite.NewAccount();
        StockWorld shop = await StockWorld.OpenAsync(account, workers: 1);
        await shop.ReceiveAsync("LAMP", 100);
        Tables plain = new(new TableServiceClient(account));
        await plain[TableNames.WaitingOrders].CreateIfNotExistsAsync();
        WaitingOrders others = Waiting(plain);

        // Whenever we write, somebody else was faster: a buyer at the level, another order in the queue.
        Meanwhile busy = new(
            sale => shop.First.Store.ReserveAsync($"ord_{sale}", [StockWorld.Line("LAMP", 1)], default),
            place => others.TryClaimAsync(Order($"ord_OTHER{place}"), [("LAMP", 1, null)], default));
        WaitingOrders waiting = Waiting(new(new SeamTables(new TableServiceClient(account), busy)));
        Order mine = Order("ord_MINE");
        mine.Lines = [StockWorld.Line("LAMP", 2)];
        mine.Holds.Add(new(HoldReason.InventoryOutOfStock, "", default));
        await waiting.WriteAsync(mine, default);

        Assert.Equal(Meanwhile.Most, busy.Places);
        Assert.InRange(busy.Sales, 1, Meanwhile.Most);
        Assert.Equal((100 - busy.Sales, busy.Places + 2), ((await shop.LevelAsync("LAMP")).Available, (await shop.LevelAsync("LAMP")).Promised));

        WaitingOrders Waiting(Tables tables) => new(tables, new StockLevels(tables, new() { StockPartitions = 1 }), new(tables), TimeProvider.System);
    }

    [Fact]
    public async Task An_order_that_waits_can_be_cancelled_one_that_nobody_pays_loses_its_place_and_staff_hear_of_one_without_a_date()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "LAMP", backorder: new { });
        string cancelled = await shop.PaidOrderAsync(("LAMP", 2));
        await shop.PlaceAsync(shop.Draft(("LAMP", 2)));
        string last = await shop.PaidOrderAsync(("LAMP", 2));
        Assert.Equal(200, (await shop.PostAsync($"/api/orders/{cancelled}/cancel", new { reason = "too long" })).Status);
        await shop.LiveAsync(TimeSpan.FromHours(25), TimeSpan.FromHours(1));
        Assert.Equal(["e11:"], await shop.ExceptionsAsync(last));
        await ReceiveAsync(shop, "LAMP", 2);
        Assert.Contains("stockReserved", await shop.TimelineAsync(last));
        Assert.Equal((2, 2), await shop.StockOfAsync("LAMP"));
        await shop.LiveAsync(TimeSpan.FromHours(20), TimeSpan.FromHours(10));
        Assert.Empty(await shop.ExceptionsAsync(last));
        await BooksAreRightAsync(shop);
    }

    [Fact]
    public async Task A_pre_order_is_sold_before_and_sent_from_its_day_on()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await ProductAsync(shop, "ALBUM", backorder: new { releaseAt = "2026-03-05T09:00:00Z" });
        await ReceiveAsync(shop, "ALBUM", 10);
        string id = await shop.PaidOrderAsync(("ALBUM", 3));
        await shop.LiveAsync(TimeSpan.FromDays(2), TimeSpan.FromHours(6));
        Assert.DoesNotContain("stockReserved", await shop.TimelineAsync(id));
        await shop.LiveAsync(TimeSpan.FromDays(1.1), TimeSpan.FromHours(1));
        Assert.Contains("parcelPlanned", await shop.TimelineAsync(id));
        Assert.Equal((10, 3), await shop.StockOfAsync("ALBUM"));
    }

    [Fact]
    public async Task A_safety_buffer_is_not_sold_on_its_channel()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await shop.Http.PutAsJsonAsync("/api/products/VASE", new { title = "vase", prices = Prices, weightGrams = 300, keepBack = new Dictionary<string, int> { ["outlet"] = 3, ["*"] = 1 } });
        await ReceiveAsync(shop, "VASE", 5);
        JsonObject outlet = shop.Draft(("VASE", 3));
        outlet["channel"] = "outlet";
        Assert.Equal(HttpStatusCode.Conflict, (await shop.Storefront.PostAsJsonAsync("/api/orders", outlet)).StatusCode);
        await shop.PlaceAsync(shop.Draft(("VASE", 4)));
        Assert.Equal(HttpStatusCode.Conflict, (await TryPlaceAsync(shop, ("VASE", 1))).StatusCode);
        Assert.Equal((5, 4), await shop.StockOfAsync("VASE"));
    }

    private static Order Order(string id) => new()
    {
        Id = id, Number = "1", Channel = "web", ExternalId = "1", PlacedAt = Given, ReceivedAt = Given, Customer = new("c", null, null, null), Currency = "GBP",
        Shipping = new("standard", new(0, "GBP")), Total = new(0, "GBP"), Payment = null!,
    };

    private static readonly DateTimeOffset Given = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static object[] Prices => [new { amount = 1000, currency = "GBP" }];

    private static async Task ProductAsync(TestShop shop, string sku, object backorder)
    {
        using HttpResponseMessage answer = await shop.Http.PutAsJsonAsync($"/api/products/{sku}", new { title = sku, prices = Prices, weightGrams = 300, backorder });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task ReceiveAsync(TestShop shop, string sku, int quantity)
    {
        (int status, JsonNode? body) = await shop.PostAsync("/api/stock/adjustments", new { reason = "delivery", kind = "received", lines = new[] { new { sku, location = "leeds", quantity } } });
        Assert.True(status == 204, body?.ToJsonString());
    }

    private static Task<HttpResponseMessage> TryPlaceAsync(TestShop shop, params (string, int)[] lines) => shop.Storefront.PostAsJsonAsync("/api/orders", shop.Draft(lines));

    private static async Task BooksAreRightAsync(TestShop shop)
    {
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty((await shop.PostAsync("/api/stock/check")).Body!["differences"]!.AsArray());
    }

    private sealed class Meanwhile(Func<int, Task> sell, Func<int, Task> claim) : Seam
    {
        /// <summary>More than anybody should have to try, and few enough to be quick.</summary>
        public const int Most = 22;

        public int Sales { get; private set; }

        public int Places { get; private set; }

        public override async Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call)
        {
            if (kind != CallKind.Read && table == TableNames.Stock && Sales < Most)
            {
                await sell(Sales++);
            }
            else if (kind != CallKind.Read && table == TableNames.WaitingOrders && Places < Most)
            {
                await claim(Places++);
            }

            return await call();
        }
    }
}
