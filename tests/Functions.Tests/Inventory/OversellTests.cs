using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Functions.Tests.Chaos;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Inventory.Storage;
using Shared;

namespace Functions.Tests.Inventory;

public sealed class OversellTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 16)]
    [InlineData(4, 1)]
    public async Task Many_buyers_of_few_units_over_four_processes_get_exactly_what_there_is(int partitions, int buckets)
    {
        StockWorld world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 4, partitions: partitions);
        for (int run = 0; run < 5; run++)
        {
            Assert.Empty(await OversellCheck.RunAsync(world, $"SKU-{run}", stock: 20, buyers: 60, clients: 16, buckets));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public async Task A_safety_buffer_holds_against_many_buyers_at_once(int buckets)
    {
        StockWorld world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 4);
        for (int run = 0; run < 3; run++)
        {
            await world.ReceiveAsync($"SKU-{run}", 20, buckets);
            int sold = 0;
            await Parallel.ForEachAsync(Enumerable.Range(0, 60), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (buyer, token) =>
            {
                (_, IReadOnlyList<Refusal> refusals) = await world.Workers[buyer % 4].Store.ReserveAsync(
                    $"ord_{run}-{buyer}", [StockWorld.Line($"SKU-{run}", 1)], token, new() { KeepBack = _ => 5 });
                Interlocked.Add(ref sold, refusals.Count == 0 ? 1 : 0);
            });
            Assert.Equal(15, sold);
            Assert.Equal(5, (await world.LevelAsync($"SKU-{run}")).Available);
        }
    }

    [Fact]
    public async Task However_many_processes_fight_over_one_row_everybody_gets_an_answer()
    {
        StockWorld world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 16);
        Assert.Empty(await OversellCheck.RunAsync(world, "HOT", stock: 100, buyers: 200, clients: 64));
    }

    [Fact]
    public async Task The_race_is_a_real_one_without_the_ETag_it_oversells()
    {
        StockWorld world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 4, new WithoutETags());
        List<string> wrong = [];
        for (int run = 0; run < 5; run++)
        {
            wrong.AddRange(await OversellCheck.RunAsync(world, $"SKU-{run}", stock: 20, buyers: 60, clients: 16));
        }

        Assert.Contains(wrong, text => text.Contains("of 20 sold", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Orders_over_HTTP_to_settled_payment_sell_each_unit_once_and_losers_leave_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        await SellAsync(shop, "RARE-A", buyers: 60, atOnce: 20);
        await SellAsync(shop, "RARE-B", buyers: 100, atOnce: 40);
    }

    private static async Task SellAsync(TestShop shop, string sku, int buyers, int atOnce)
    {
        await shop.Http.PutAsJsonAsync($"/api/products/{sku}", new { title = "rare", prices = new[] { new { amount = 1000, currency = "GBP" } }, weightGrams = 300 });
        await shop.PostAsync("/api/stock/adjustments", new { reason = "opening stock", kind = "received", lines = new[] { new { sku, location = "leeds", quantity = 20 } } });
        List<JsonNode> won = [];
        int refused = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, buyers), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (buyer, _) =>
        {
            JsonObject draft = shop.Draft((sku, 1));
            draft["externalId"] = $"{sku}-{buyer}";
            draft["payment"] = new JsonObject { ["method"] = "card", ["storedMethod"] = "pm_card_visa" };
            using HttpResponseMessage answer = await shop.Storefront.PostAsJsonAsync("/api/orders", draft);
            if (answer.StatusCode == HttpStatusCode.Conflict)
            {
                Interlocked.Increment(ref refused);
                return;
            }

            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
            JsonNode placed = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
            lock (won)
            {
                won.Add(placed);
            }
        });
        await shop.UntilIdleAsync();

        Assert.Equal((20, buyers - 20), (won.Count, refused));
        JsonNode summary = (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>("/_sandbox/summary"))!["orders"]!;
        foreach (JsonNode placed in won)
        {
            string id = placed["orderId"]!.GetValue<string>();
            Assert.Equal("paid", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
            Assert.Equal(1, summary[id]!["charges"]!.GetValue<int>());
        }

        // Losers: no order, no charge, no reservation.
        JsonNode orders = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/orders?limit=200"))!;
        Assert.Equal(20, orders["items"]!.AsArray().Count(order => order!["number"]!.GetValue<string>().StartsWith(sku, StringComparison.Ordinal)));
        HashSet<string> ids = [.. orders["items"]!.AsArray().Select(order => order!["id"]!.GetValue<string>())];
        Assert.All(summary.AsObject().Where(entry => entry.Key.StartsWith("ord_", StringComparison.Ordinal)), entry => Assert.Contains(entry.Key, ids));
        Assert.Equal((20, 20), await shop.StockOfAsync(sku));
        StockReservations reservations = shop.App.Services.GetRequiredService<StockReservations>();
        await foreach ((string keeper, _) in reservations.AllAsync(DateTimeOffset.MaxValue, default))
        {
            Assert.Contains(keeper, ids);
        }
    }

    [Fact]
    public async Task A_movement_that_is_refused_has_moved_nothing_wherever_its_SKUs_lie()
    {
        StockWorld world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 1, partitions: 4);
        StockLevels levels = world.First.Levels;
        string mug = "MUG", tea = Enumerable.Range(0, 100).Select(number => $"TEA-{number}").First(sku => levels.Partition(sku) != levels.Partition(mug));
        await world.ReceiveAsync(mug, 5);
        await world.ReceiveAsync(tea, 5);

        // Whichever of them comes first, the other one cannot be done.
        foreach ((string enough, string little) in ((string, string)[])[(mug, tea), (tea, mug)])
        {
            StockItem[] items = [new(enough, StockWorld.Place, -3), new(little, StockWorld.Place, -9)];
            Assert.Single(await world.First.Store.MoveAsync($"adj-{little}", StockMove.Adjusted, items, "count", default));
            Assert.Equal((5, 5), ((await world.LevelAsync(mug)).OnHand, (await world.LevelAsync(tea)).OnHand));
        }

        // What was made is answered alike when it is repeated, though it could not be done again.
        StockItem[] all = [new(mug, StockWorld.Place, -5), new(tea, StockWorld.Place, -5)];
        Assert.Empty(await world.First.Store.MoveAsync("adj-all", StockMove.Adjusted, all, "count", default));
        Assert.Empty(await world.First.Store.MoveAsync("adj-all", StockMove.Adjusted, all, "count", default));
        Assert.Equal((0, 0), ((await world.LevelAsync(mug)).OnHand, (await world.LevelAsync(tea)).OnHand));
    }

    [Fact]
    public async Task Books_that_move_each_time_they_are_read_are_not_rewritten_from_an_old_ledger()
    {
        string account = Azurite.NewAccount();
        StockWorld shop = await StockWorld.OpenAsync(account, workers: 1);
        await shop.ReceiveAsync("MUG", 100);
        SoldMeanwhile sales = new(sale => shop.First.Store.ReserveAsync($"ord_{sale}", [StockWorld.Line("MUG", 1)], default));
        StockWorld office = await StockWorld.OpenAsync(account, workers: 1, sales);

        Assert.False((await office.First.Book.OpenAsync("MUG", default)).Settled);
        Assert.False(await office.First.Book.RebuildAsync("MUG", StockWorld.Place, "check", default));
        Assert.InRange(sales.Made, 20, 100);
        Assert.Equal(100 - sales.Made, (await shop.LevelAsync("MUG")).Available);
    }

    // Levels and ledger are read in turn: something is sold each time after the ledger was read, before the levels are.
    private sealed class SoldMeanwhile(Func<int, Task> sell) : Seam
    {
        private int reads;

        public int Made { get; private set; }

        public override async Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call)
        {
            T answer = await call();
            if (kind == CallKind.Read && ++reads % 2 == 0)
            {
                await sell(Made++);
            }

            return answer;
        }
    }
}
