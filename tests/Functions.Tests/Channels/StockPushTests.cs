using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Serverless.Domain.Inventory;
using Serverless.Functions.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;

namespace Functions.Tests.Channels;

public sealed class StockPushTests
{
    [Fact]
    public async Task Whatever_changes_stock_the_channel_has_what_its_buyers_may_have()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        TestShop shop = outlet.Shop;
        await outlet.ListAsync("MUG", keepBack: new { outlet = 5 });
        await outlet.ListAsync("TEA");
        await outlet.ListAsync("SET", parts: new[] { new { sku = "MUG", quantity = 2 }, new { sku = "TEA", quantity = 3 } });
        await outlet.KnowsAsync("MUG", 995);
        await outlet.KnowsAsync("SET", 333);

        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 10), ("TEA", 700)));
        await outlet.KnowsAsync("MUG", 985);
        await outlet.KnowsAsync("SET", 100);
        await shop.PostAsync($"/api/orders/{placed["orderId"]}/cancel", new { reason = "changed their mind" });
        await outlet.KnowsAsync("MUG", 995);
        await outlet.KnowsAsync("TEA", 1000);
        await outlet.MoveAsync("MUG", -700);
        await outlet.KnowsAsync("MUG", 295);
        await outlet.KnowsAsync("SET", 147);
        await outlet.MoveAsync("TEA", 50, "received");
        await outlet.KnowsAsync("TEA", 1050);

        CartHold hold = (await outlet.Part<CartHolds>().PlaceAsync("ada", [new("TEA", 1)], null, default)).Hold!;
        await outlet.KnowsAsync("TEA", 1049);
        await outlet.Part<CartHolds>().EndAsync(hold.Id, default);
        await outlet.KnowsAsync("TEA", 1050);
        await outlet.ListAsync("TEA", keepBack: new Dictionary<string, int> { ["*"] = 50 });
        await outlet.KnowsAsync("TEA", 1000);

        // More is kept back than there is; and what leaves with a parcel, or never changes anything, is told nobody.
        await outlet.ListAsync("MUG", keepBack: new { outlet = 400 });
        await outlet.KnowsAsync("MUG", 0);
        await outlet.KnowsAsync("SET", 0);
        int calls = await outlet.CallsAsync();
        await outlet.MoveAsync("POSTER", -1);
        await outlet.MoveAsync("MUG", -1);
        await outlet.CompareAsync();
        Assert.Equal(calls, await outlet.CallsAsync());
        JsonNode standing = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/channels"))!["items"]!.AsArray().Single()!;
        Assert.Equal((3, 0, 0), (standing["listed"]!.GetValue<int>(), standing["behind"]!.GetValue<int>(), standing["worstLag"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_product_that_is_taken_off_a_channel_is_told_to_have_none_and_one_with_another_id_under_both()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        await outlet.ListAsync("MUG");
        await outlet.KnowsAsync("MUG", 1000);
        await outlet.PutAsync("MUG", new() { [OutletShop.Outlet] = "ext-NEW" });
        await outlet.KnowsAsync("MUG", 1000, "ext-NEW");
        Assert.Equal(0, await outlet.HasAsync("ext-MUG"));
        await outlet.PutAsync("MUG", []);
        await OutletShop.UntilAsync(async () => await outlet.RowAsync("MUG") is null, () => Task.FromResult("Its row stays."));
        Assert.Equal(0, await outlet.HasAsync("ext-NEW"));
        await outlet.ListAsync("MUG");
        await outlet.KnowsAsync("MUG", 1000);

        (int status, JsonNode? unknown) = await PutAsync(outlet, new { listings = new { nowhere = "1", outlet = "" } });
        Assert.Equal(422, status);
        Assert.Equal(["unknownChannel /listings/nowhere", "malformed /listings/outlet"], unknown!["errors"]!.AsArray().Select(error => $"{error!["code"]} {error["field"]}"));
    }

    [Fact]
    public async Task What_a_crash_kept_from_being_asked_for_or_noted_is_told_all_the_same()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        await outlet.ListAsync("MUG");
        await outlet.KnowsAsync("MUG", 1000);

        // Dies after the movement: nobody asks for the channel to be told.
        StockLevels levels = outlet.Part<StockLevels>();
        Func<IEnumerable<string>, Task> ask = levels.Changed!;
        levels.Changed = null;
        await outlet.MoveAsync("MUG", -1);
        Assert.Equal(1000, await outlet.HasAsync("ext-MUG"));
        await outlet.CompareAsync();
        await outlet.KnowsAsync("MUG", 999);

        // Dies after the channel was told and before that is noted. What it was told before is true again then: it must hear it again.
        await outlet.MoveAsync("MUG", -1);
        await Assert.ThrowsAsync<Death>(() => outlet.Teller(new Dying()).TellAsync(OutletShop.Push("MUG"), default));
        Assert.Equal(998, await outlet.HasAsync("ext-MUG"));
        await outlet.MoveAsync("MUG", 1);
        await outlet.Part<StockTeller>().TellAsync(OutletShop.Push("MUG"), default);
        Assert.Equal(999, await outlet.HasAsync("ext-MUG"));
        Assert.True((await outlet.RowAsync("MUG"))!.Says(999));
        levels.Changed = ask;
    }

    [Fact]
    public async Task A_call_that_was_overtaken_leaves_nothing_old_behind()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        await outlet.ListAsync("MUG");
        await outlet.KnowsAsync("MUG", 1000);
        outlet.Part<StockLevels>().Changed = null;
        await outlet.MoveAsync("MUG", -100);
        Slow slow = new();
        Task late = outlet.Teller(slow).TellAsync(OutletShop.Push("MUG"), default);
        await slow.Begun.Task;
        await outlet.MoveAsync("MUG", -100);
        await outlet.Part<StockTeller>().TellAsync(OutletShop.Push("MUG"), default);
        slow.GoOn.SetResult();
        await late;
        Assert.Equal(800, await outlet.HasAsync("ext-MUG"));
        Assert.True((await outlet.RowAsync("MUG"))!.Says(800));
    }

    [Fact]
    public async Task Many_who_tell_at_once_make_no_call_too_many_and_leave_what_is_true()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        await outlet.ListAsync("MUG");
        await outlet.KnowsAsync("MUG", 1000);
        Stopwatch selling = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(buyer => outlet.Part<StockStore>().ReserveAsync($"ord_{buyer}", [Chaos.StockWorld.Line("MUG", 1)], default)));
        int seconds = (int)selling.Elapsed.TotalSeconds;
        await outlet.KnowsAsync("MUG", 940);
        int calls = await outlet.CallsAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => outlet.Part<StockTeller>().TellAsync(OutletShop.Push("MUG", "MUG"), default)));
        Assert.Equal(calls, await outlet.CallsAsync());

        // Within a second no more than five messages and one for all that comes after; and one when it was listed.
        Assert.InRange(calls, 2, 1 + (6 * (seconds + 2)));
    }

    [Fact]
    public async Task However_stock_moves_and_the_channel_fails_in_the_end_it_has_what_is_there()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        string[] skus = ["MUG", "TEA", "POSTER"];
        foreach (string sku in skus)
        {
            await outlet.ListAsync(sku, keepBack: new { outlet = 3 });
        }

        (await outlet.Shop.SandboxHttp.PostAsJsonAsync("/_sandbox/chaos", new { level = 0.5 })).EnsureSuccessStatusCode();
        Random dice = new(5);
        StockStore stock = outlet.Part<StockStore>();
        for (int step = 0; step < 40; step++)
        {
            string sku = skus[dice.Next(skus.Length)];
            _ = dice.Next(3) switch
            {
                0 => await stock.MoveAsync($"m-{step}", StockMove.Adjusted, [new(sku, "leeds", dice.Next(-20, 20))], "test", default),
                1 => await stock.MoveAsync($"m-{step}", StockMove.SetAside, [new(sku, "leeds", dice.Next(1, 9))], "test", default),
                _ => (await stock.ReserveAsync($"ord_{step}", [Chaos.StockWorld.Line(sku, dice.Next(1, 9))], default)).Refusals,
            };
            outlet.Part<StockLevels>().Changed = dice.Next(4) == 0 ? null : outlet.Part<StockPushes>().WantAsync;
        }

        (await outlet.Shop.SandboxHttp.PostAsJsonAsync("/_sandbox/chaos", new { level = 0 })).EnsureSuccessStatusCode();
        foreach (string sku in skus)
        {
            int available = (await outlet.Part<StockLevels>().WholeAsync(sku, default)).Single().Available - 3;
            await OutletShop.UntilAsync(
                async () =>
                {
                    await outlet.CompareAsync();
                    return await outlet.HasAsync($"ext-{sku}") == available && (await outlet.RowAsync(sku))!.Says(available);
                },
                async () => $"{sku}: {await outlet.HasAsync($"ext-{sku}")}, not {available}; {await outlet.RowAsync(sku)}");
        }

        await OutletShop.UntilAsync(
            async () =>
            {
                await outlet.CompareAsync();
                return (await outlet.E14Async()).Length == 0;
            },
            () => Task.FromResult("E14 stays open."));
    }

    private static async Task<(int Status, JsonNode? Body)> PutAsync(OutletShop outlet, object product)
    {
        using HttpResponseMessage answer = await outlet.Shop.Http.PutAsJsonAsync("/api/products/MUG", product);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync()));
    }

    private sealed class Death : Exception;

    /// <summary>The process dies when the answer is there.</summary>
    private sealed class Dying : DelegatingHandler
    {
        public Dying()
            : base(new SocketsHttpHandler())
        {
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            throw new Death();
        }
    }

    /// <summary>The call is on its way for as long as the test likes.</summary>
    private sealed class Slow : DelegatingHandler
    {
        public Slow()
            : base(new SocketsHttpHandler())
        {
        }

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Begun.SetResult();
            await GoOn.Task;
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
