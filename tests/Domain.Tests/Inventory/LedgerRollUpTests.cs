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
        Gen<StockEntry[]> orders = Gen.Zip(Gen.Choose(0, 150), Gen.Zip(Gen.Choose(0, 45), Gen.Choose(0, 9))).ArrayOf(60)
            .Select(all => all.SelectMany((one, index) => Order(index, Until.AddDays(60 - one.Item1).AddSeconds(index), one.Item2.Item1, one.Item2.Item2)).ToArray());
        Gen<StockEntry[]> others = Gen.Zip(Gen.Elements(StockMove.Received, StockMove.Adjusted, StockMove.Returned, StockMove.SetAside, StockMove.WrittenOff), Gen.Choose(0, 150)).ArrayOf(40)
            .Select(all => all.Select((one, index) => new StockEntry(Until.AddDays(60 - one.Item2).AddMinutes(index), one.Item1, index, $"any {index}", "leeds")).ToArray());
        int rolled = 0;
        Prop.ForAll(Gen.Zip(orders, others).ToArbitrary(), pair =>
        {
            StockEntry[] entries = [.. pair.Item1.Concat(pair.Item2).OrderBy(entry => entry.At)];
            string story = Story(entries);
            StockEntry[] last = entries;
            foreach (StockEntry[] after in Steps(entries))
            {
                rolled += last.Length - after.Length;
                last = after;
                Assert.Equal(story, Story(after));
            }

            Assert.Empty(LedgerRollUp.Of(last, entry => entry, Until));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
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

    // Reserved, then shipped in one or two parcels, given back, both in part, or still kept.
    private static IEnumerable<StockEntry> Order(int number, DateTimeOffset at, int days, int fate)
    {
        yield return new(at, StockMove.Reserved, 4, $"ord_{number}", "leeds");
        DateTimeOffset then = at.AddDays(days).AddHours(1);
        if (fate is > 0 and < 8)
        {
            yield return new(then, StockMove.Shipped, fate < 4 ? 4 : 3, $"pcl_{number}-1", "leeds");
        }

        if (fate is > 3 and < 8)
        {
            yield return new(then.AddDays(days), fate < 6 ? StockMove.Shipped : StockMove.Released, 1, fate < 6 ? $"pcl_{number}-2" : $"ord_{number}", "leeds");
        }
    }

    private static StockEntry[] RollUp(StockEntry[] entries) => Steps(entries).LastOrDefault() ?? entries;

    // The ledger after each portion.
    private static IEnumerable<StockEntry[]> Steps(StockEntry[] entries)
    {
        List<StockEntry> after = [.. entries];
        foreach (IReadOnlyList<StockEntry> portion in LedgerRollUp.Of(entries, entry => entry, Until))
        {
            foreach (IGrouping<(string Month, StockMove Kind), StockEntry> group in portion.GroupBy(LedgerRollUp.SumOf))
            {
                StockEntry? sum = after.Find(entry => entry.Reference == LedgerRollUp.Prefix + group.Key.Month && entry.Kind == group.Key.Kind);
                after.Add(LedgerRollUp.Add(sum, group.Key.Month, [.. group]));
                after.RemoveAll(entry => ReferenceEquals(entry, sum) || group.Any(one => ReferenceEquals(one, entry)));
            }

            yield return [.. after.OrderBy(entry => entry.At)];
        }
    }

    private static string Story(StockEntry[] entries)
    {
        StockLevel level = StockLedger.Level("MUG", "leeds", entries);
        StockExplanation told = StockExplanation.Of("MUG", [level], entries, keeper => keeper, []);
        LocationExplanation place = told.Locations[0];
        return System.Text.Json.JsonSerializer.Serialize((told.Answer, place.Sentences, place.Movements, place.KeptFor, place.Latest), new System.Text.Json.JsonSerializerOptions { IncludeFields = true });
    }
}
