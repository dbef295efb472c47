using Azure.Data.Tables;
using Functions.Tests.Chaos;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Inventory;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Functions.Tests.Inventory;

/// <summary>Months that are long over are added up, and nobody can tell by the answers.</summary>
public sealed class LedgerArchiveTests
{
    [Fact]
    public async Task The_books_say_the_same_before_and_after_while_goods_are_sold()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__HighValue"] = "0");
        Tables tables = shop.App.Services.GetRequiredService<Tables>();
        string kept = await shop.PaidOrderAsync(("MUG", 3));
        await FillAsync(tables, "MUG", 2_000, shop.Clock.GetUtcNow().AddMonths(-5));
        StockAuditor auditor = shop.App.Services.GetRequiredService<StockAuditor>();
        await auditor.RepairAsync("MUG", Serverless.Domain.Actor.System, default);
        string before = await StoryAsync(auditor);
        Assert.Contains("3 kept: 3 for order", before, StringComparison.Ordinal);

        // Sales go on meanwhile, and settled books never contradict each other.
        LedgerArchive archive = shop.App.Services.GetRequiredService<LedgerArchive>();
        Task<int> rolling = archive.RollUpAsync(shop.Clock.GetUtcNow().AddMonths(-1), default);
        StockStore stock = shop.App.Services.GetRequiredService<StockStore>();
        StockBook book = shop.App.Services.GetRequiredService<StockBook>();
        for (int sale = 0; sale < 5 || !rolling.IsCompleted; sale++)
        {
            Assert.Empty((await stock.ReserveAsync($"ord_S{sale}", [StockWorld.Line("MUG", 1)], default)).Refusals);
            await stock.AbandonAsync($"ord_S{sale}", default);
            StockAccount account = await book.OpenAsync("MUG", default);
            if (account.Settled)
            {
                Assert.Equal(account.Levels[0] with { Promised = 0 }, StockLedger.Level("MUG", "leeds", account.Entries));
            }
        }

        Assert.InRange(await rolling, 1_900, 2_000);
        Assert.InRange(await archive.RollUpAsync(shop.Clock.GetUtcNow().AddMonths(-1), default), 0, 20);
        Assert.Equal(before, await StoryAsync(auditor));
        Assert.InRange((await book.OpenAsync("MUG", default)).Entries.Count, 1, 250);
        await shop.ShipAsync(kept);
        shop.Clock.Advance(TimeSpan.FromMinutes(16));
        await shop.UntilIdleAsync();
        Assert.Empty((await auditor.CheckAllAsync(default)).Differences);
    }

    // A shop's past: an order every few minutes, reserved and shipped.
    private static async Task FillAsync(Tables tables, string sku, int movements, DateTimeOffset from)
    {
        foreach (int[] some in Enumerable.Range(0, movements).Chunk(100))
        {
            await tables.Stock.SubmitTransactionAsync(some.Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row(
                sku, $"old-{number}", from.AddMinutes(number * 30), number % 2 == 0 ? StockMove.Reserved : StockMove.Shipped, 1, number % 2 == 0 ? $"ord_O{number / 2}" : $"pcl_O{number / 2}-1"))));
        }

        await tables.Stock.AddEntityAsync(Row(sku, "old-in", from, StockMove.Received, movements / 2, "before"));
    }

    private static TableEntity Row(string sku, string movement, DateTimeOffset at, StockMove kind, int units, string reference) => new("stock-0", $"ledger!{sku}!leeds!{movement}")
    {
        ["At"] = at, ["Kind"] = kind.ToString(), ["Quantity"] = units, ["Reference"] = reference, ["Location"] = "leeds", ["Sku"] = sku,
    };

    private static async Task<string> StoryAsync(StockAuditor auditor)
    {
        StockExplanation told = (await auditor.ExplainAsync("MUG", default))!;
        return $"{told.Answer} {string.Join(' ', told.Locations.SelectMany(place => place.Sentences).Where(sentence => !sentence.Contains("corrections", StringComparison.Ordinal)))} {string.Join(' ', told.Locations[0].KeptFor)}";
    }
}
