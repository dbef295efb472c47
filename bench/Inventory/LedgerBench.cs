using System.Diagnostics;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Bench.Inventory;

/// <summary>How long the books of a SKU with many movements take to read and explain, before and after its months were added up; and that they say the same.</summary>
internal static class LedgerBench
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        int movements = arguments.Length > 0 ? int.Parse(arguments[0]) : 100_000;
        string folder = Directory.CreateTempSubdirectory("bench-ledger").FullName;
        Tables tables = new(new TableServiceClient($"UseEmbeddedStorage=true;Path={Path.Combine(folder, "storage.db")}"));
        await tables.Stock.CreateIfNotExistsAsync();
        StockLevels levels = new(tables, new Policies());
        Ids ids = new(TimeProvider.System);
        StockBook book = new(tables, levels, ids, TimeProvider.System);
        await FillAsync(tables, movements, DateTimeOffset.UtcNow.AddYears(-1));
        await book.RebuildAsync("HOT", "leeds", "bench", default);

        (string before, double slow, int all) = await ExplainAsync(book);
        Stopwatch watch = Stopwatch.StartNew();
        int rolled = await new LedgerArchive(tables, levels).RollUpAsync(DateTimeOffset.UtcNow.AddMonths(-1), default);
        double spent = watch.Elapsed.TotalSeconds;
        (string after, double quick, int left) = await ExplainAsync(book);
        Console.WriteLine($"{movements:N0} movements of a year, local store: explained in {slow:F0} ms from {all:N0} rows; {rolled:N0} added up in {spent:F1} s; then {quick:F0} ms from {left:N0} rows; {(before == after ? "the same answer" : "ANOTHER ANSWER")}");
        Directory.Delete(folder, recursive: true);
        return before == after ? 0 : 1;
    }

    private static async Task<(string Story, double Milliseconds, int Rows)> ExplainAsync(StockBook book)
    {
        double best = double.MaxValue;
        string story = "";
        int rows = 0;
        for (int run = 0; run < 5; run++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            StockAccount account = await book.OpenAsync("HOT", default);
            StockExplanation told = StockExplanation.Of("HOT", account.Levels, account.Entries, keeper => keeper, []);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            (story, rows) = (Json.Write(told), account.Entries.Count);
        }

        return (story, best, rows);
    }

    // Orders spread over a year, reserved and shipped; one in a thousand still waits.
    private static async Task FillAsync(Tables tables, int movements, DateTimeOffset from)
    {
        await tables.Stock.AddEntityAsync(Row("in", from, StockMove.Received, movements, "delivery"));
        foreach (int[] some in Enumerable.Range(0, movements / 2).Chunk(49))
        {
            await tables.Stock.SubmitTransactionAsync(some.SelectMany(order => (TableTransactionAction[])
            [
                new(TableTransactionActionType.Add, Row($"r{order}", from.AddDays(364.0 * order * 2 / movements), StockMove.Reserved, 1, $"ord_{order}")),
                .. order % 1000 == 0 ? Array.Empty<TableTransactionAction>() : [new(TableTransactionActionType.Add, Row($"s{order}", from.AddDays(364.0 * order * 2 / movements).AddHours(3), StockMove.Shipped, 1, $"pcl_{order}-1"))],
            ]));
        }
    }

    private static TableEntity Row(string movement, DateTimeOffset at, StockMove kind, int units, string reference) => new("stock-0", $"ledger!HOT!leeds!{movement}")
    {
        ["At"] = at, ["Kind"] = kind.ToString(), ["Quantity"] = units, ["Reference"] = reference, ["Location"] = "leeds", ["Sku"] = "HOT",
    };
}
