using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class StockLedgerTests
{
    private const int Sequences = 10_000;
    private const int Operations = 50;
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void After_each_step_of_any_sequence_the_ledger_adds_up_to_the_level_and_no_unit_is_made_or_lost()
    {
        int seed = Environment.TickCount;
        Random dice = new(seed);
        StockMove[] kinds = Enum.GetValues<StockMove>();
        for (int sequence = 0; sequence < Sequences; sequence++)
        {
            StockLevel level = new("A", "LON", 0, 0, 0);
            List<StockEntry> ledger = [];
            int came = 0, left = 0;
            for (int step = 0; step < Operations; step++)
            {
                StockMove kind = kinds[dice.Next(kinds.Length)];
                int quantity = dice.Next(-3, 12);
                (StockLevel after, Refusal? refusal) = level.After(kind, quantity);
                if (refusal is not null)
                {
                    Assert.Equal(level, after);
                    continue;
                }

                level = after;
                ledger.Add(new(Now, kind, quantity, $"{step}", "LON"));
                came += kind is StockMove.Received or StockMove.Adjusted or StockMove.Returned or StockMove.ReturnedDamaged ? quantity : 0;
                left += kind is StockMove.Shipped or StockMove.WrittenOff ? quantity : 0;
                bool sound = StockLedger.Level("A", "LON", ledger) == level && level.OnHand + left == came && level is { Available: >= 0, Reserved: >= 0, Unavailable: >= 0 };
                Assert.True(sound, $"seed {seed}, sequence {sequence}, step {step}: {kind} of {quantity}");
            }
        }
    }

    [Fact]
    public void What_is_kept_is_told_by_order_and_a_parcel_counts_for_its_order()
    {
        StockEntry[] entries =
        [
            new(Now, StockMove.Received, 10, "opening stock", "LON"), new(Now, StockMove.Reserved, 3, "ord_A", "LON"), new(Now, StockMove.Reserved, 2, "ord_B", "LON"),
            new(Now, StockMove.Shipped, 1, "pcl_A-1", "LON"), new(Now, StockMove.Released, 2, "ord_B", "LON"),
        ];
        Assert.Equal([(("ord_A", "LON"), 2)], StockLedger.KeptFor(entries).Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public void A_figure_is_explained_by_figures_that_add_up()
    {
        StockEntry[] entries =
        [
            new(Now, StockMove.Received, 12, "opening stock", "LON"), new(Now, StockMove.Adjusted, -1, "kim: breakage", "LON"), new(Now, StockMove.Reserved, 5, "ord_A", "LON"),
            new(Now, StockMove.Shipped, 2, "pcl_A-1", "LON"), new(Now, StockMove.ReturnedDamaged, 1, "ret_A-1", "LON"), new(Now, StockMove.SetAside, 2, "kim: damp", "LON"),
            new(Now, StockMove.WrittenOff, 1, "kim: damp", "LON"),
        ];
        StockLevel level = StockLedger.Level("MUG", "LON", entries);
        StockExplanation explanation = StockExplanation.Of("MUG", [level], entries, keeper => $"order {keeper}", []);
        Assert.Equal("4 of MUG can be sold: 9 on hand, less 3 kept for orders and carts, less 2 not for sale.", explanation.Answer);
        Assert.Equal(
            [
                "4 can be sold at LON: 9 on hand, less 3 kept for orders and carts, less 2 not for sale.",
                "9 on hand: 12 received, -1 by counts and corrections, 2 shipped, 1 came back damaged, 1 written off.",
                "3 kept: 3 for order ord_A.",
                "2 not for sale: 1 came back damaged, 2 set aside, 1 of them written off.",
            ], explanation.Locations.Single().Sentences);
    }

    [Fact]
    public void Each_contradiction_is_one_difference_and_who_is_just_worked_on_is_left_alone()
    {
        StockEntry[] entries =
        [
            new(Now.AddHours(-2), StockMove.Received, 10, "opening stock", "LON"), new(Now.AddHours(-1), StockMove.Reserved, 3, "ord_LOST", "LON"),
            new(Now.AddHours(-1), StockMove.Reserved, 1, "ord_SHORT", "LON"), new(Now, StockMove.Reserved, 1, "ord_NEW", "LON"),
        ];
        Dictionary<(string Keeper, string Location), int> expected = new() { [("ord_SHORT", "LON")] = 2 };
        IReadOnlyList<StockDifference> found = StockAudit.Differences("MUG", [new("MUG", "LON", 9, 5, 0)], entries, expected, settled: Now.AddMinutes(-15));
        Assert.Equal(
            ["Counters:LON:MUG  1", "KeptTooMuch:LON:MUG ord_LOST 3", "KeptTooLittle:LON:MUG ord_SHORT -1"], found.Select(difference => $"{difference.Subject} {difference.Keeper} {difference.Units}"));
    }
}
