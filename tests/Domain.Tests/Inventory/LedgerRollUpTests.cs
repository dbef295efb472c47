using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class LedgerRollUpTests
{
    private static readonly DateTimeOffset Until = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Whatever_happened_the_answer_is_the_same_before_and_after()
    {
        Gen<StockEntry[]> ledgers = Gen.Zip(Gen.Choose(0, 8), Gen.Zip(Gen.Choose(1, 9), Gen.Zip(Gen.Choose(0, 30), Gen.Choose(0, 150)))).ArrayOf(120)
            .Select(all => all.Select((one, index) => new StockEntry(
                Until.AddDays(60 - one.Item2.Item2.Item2).AddSeconds(index), (StockMove)one.Item1, one.Item2.Item1, Reference((StockMove)one.Item1, one.Item2.Item2.Item1), "leeds")).ToArray());
        int rolled = 0;
        Prop.ForAll(ledgers.ToArbitrary(), entries =>
        {
            StockEntry[] after = RollUp(entries);
            rolled += entries.Length - after.Length;
            return Story(entries) == Story(after) && RollUp(after).Length == after.Length
                && RollUp([.. after, new(Until.AddDays(-40), StockMove.Received, 5, "late", "leeds")]).Count(LedgerRollUp.IsSum) >= after.Count(LedgerRollUp.IsSum);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        Assert.True(rolled > 5_000, $"only {rolled} entries were rolled up");
    }

    [Fact]
    public void Whoever_has_stock_kept_is_still_named_and_a_month_that_is_not_over_stays()
    {
        StockEntry[] entries =
        [
            new(Until.AddDays(-50), StockMove.Received, 100, "delivery", "leeds"), new(Until.AddDays(-45), StockMove.Reserved, 2, "ord_A", "leeds"),
            new(Until.AddDays(-44), StockMove.Shipped, 2, "pcl_A-1", "leeds"), new(Until.AddDays(-43), StockMove.Reserved, 3, "ord_B", "leeds"),
            new(Until.AddDays(-42), StockMove.Reserved, 4, "ord_C", "leeds"), new(Until.AddDays(3), StockMove.Released, 4, "ord_C", "leeds"),
            .. Enumerable.Range(0, 20).Select(index => new StockEntry(Until.AddDays(index), StockMove.Received, 1, "delivery", "leeds")),
        ];
        StockEntry[] after = RollUp(entries);
        Assert.Equal(["month 2025-12", "month 2025-12", "month 2025-12", "ord_B", "ord_C", "ord_C"], after.Where(entry => entry.Reference != "delivery").Select(entry => entry.Reference).Order(StringComparer.Ordinal));
        Assert.Equal(20, after.Count(entry => entry.Reference == "delivery"));
    }

    private static string Reference(StockMove kind, int number) => kind == StockMove.Shipped ? $"pcl_{number}-1" : kind is StockMove.Reserved or StockMove.Released ? $"ord_{number}" : $"any {number}";

    private static StockEntry[] RollUp(StockEntry[] entries)
    {
        List<StockEntry> after = [.. entries];
        foreach (IGrouping<(string Month, StockMove Kind), StockEntry> group in LedgerRollUp.Of(entries, entry => entry, Until))
        {
            foreach (StockEntry[] some in group.Chunk(7))
            {
                StockEntry? sum = after.Find(entry => entry.Reference == LedgerRollUp.Prefix + group.Key.Month && entry.Kind == group.Key.Kind);
                after.RemoveAll(entry => some.Any(one => ReferenceEquals(one, entry)) || ReferenceEquals(entry, sum));
                after.Add(LedgerRollUp.Add(sum, group.Key.Month, some));
            }
        }

        return [.. after.OrderBy(entry => entry.At)];
    }

    private static string Story(StockEntry[] entries)
    {
        StockLevel level = StockLedger.Level("MUG", "leeds", entries);
        StockExplanation told = StockExplanation.Of("MUG", [level], entries, keeper => keeper, []);
        LocationExplanation place = told.Locations[0];
        return System.Text.Json.JsonSerializer.Serialize((told.Answer, place.Sentences, place.Movements, place.KeptFor, place.Latest), new System.Text.Json.JsonSerializerOptions { IncludeFields = true });
    }
}
