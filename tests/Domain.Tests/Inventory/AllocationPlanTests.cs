using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Tests.Inventory;

public class AllocationPlanTests
{
    private static readonly string[] Preference = ["LON", "GLA"];

    [Fact]
    public void The_preferred_location_that_has_everything_serves_the_whole_order() => Assert.Equal(
        "1:GLA:2 2:GLA:1",
        Plan([Line("1", "MUG", 2), Line("2", "TEA", 1)], [Level("MUG", "LON", 9), Level("MUG", "GLA", 2), Level("TEA", "GLA", 1)]));

    [Fact]
    public void Where_none_has_everything_the_preferred_one_gives_what_it_has() => Assert.Equal(
        "1:LON:1 1:GLA:2",
        Plan([Line("1", "MUG", 3)], [Level("MUG", "LON", 1), Level("MUG", "GLA", 2)]));

    [Fact]
    public void As_few_places_as_possible_give_something_although_a_preferred_one_could_give_a_little() => Assert.Equal(
        "1:GLA:2 2:ABC:2",
        Plan([Line("1", "MUG", 2), Line("2", "TEA", 2)], [Level("MUG", "LON", 1), Level("TEA", "LON", 1), Level("MUG", "GLA", 2), Level("TEA", "ABC", 2)]));

    [Fact]
    public void What_is_not_worth_the_parcels_is_refused_as_such_and_what_one_place_has_never_is()
    {
        StockLevel[] levels = [Level("MUG", "LON", 1), Level("MUG", "GLA", 2)];
        Assert.Equal(AllocationPlan.WouldSplit, Assert.Single(AllocationPlan.For([Line("1", "MUG", 3)], levels, Preference, null, _ => false).Refusals).Code);
        Assert.Empty(AllocationPlan.For([Line("1", "MUG", 2)], levels, Preference, null, _ => false).Refusals);
        Assert.True(new SplitGuard(5m, 10).Allows(2, Given.Gbp(5000)));
        Assert.False(new SplitGuard(5m, 10).Allows(2, Given.Gbp(4999)));
        Assert.True(new SplitGuard(500m, 10).Allows(2, new Money(5000, "JPY")));
        Assert.True(new SplitGuard(5m, 0).Allows(1, Given.Gbp(0)));
    }

    [Fact]
    public void Two_lines_of_one_SKU_share_its_stock()
    {
        Assert.Equal("1:LON:2 2:LON:1", Plan([Line("1", "MUG", 2), Line("2", "MUG", 1)], [Level("MUG", "LON", 3)]));
        Assert.Equal("insufficientStock /lines/0/quantity", Plan([Line("1", "MUG", 2), Line("2", "MUG", 2)], [Level("MUG", "LON", 3)]));
    }

    [Fact]
    public void SKUs_that_differ_by_case_are_two() =>
        Assert.Equal("insufficientStock /lines/0/quantity", Plan([Line("1", "mug", 1)], [Level("MUG", "LON", 3)]));

    [Fact]
    public void Reserved_and_unavailable_units_are_not_given_away() =>
        Assert.Equal("insufficientStock /lines/0/quantity", Plan([Line("1", "MUG", 1)], [new("MUG", "LON", OnHand: 5, Reserved: 3, Unavailable: 2)]));

    [Fact]
    public void Each_short_SKU_is_named_with_its_line() => Assert.Equal(
        "insufficientStock /lines/0/quantity insufficientStock /lines/2/quantity",
        Plan([Line("1", "MUG", 2), Line("2", "TEA", 1), Line("3", "POT", 1)], [Level("MUG", "LON", 1), Level("TEA", "LON", 1)]));

    [Fact]
    public void A_location_without_a_preference_is_used_last() =>
        Assert.Equal("1:GLA:1 1:ABC:1", Plan([Line("1", "MUG", 2)], [Level("MUG", "ABC", 1), Level("MUG", "GLA", 1)]));

    [Fact]
    public void A_plan_serves_every_unit_from_stock_that_is_there_or_refuses()
    {
        Gen<(string Sku, string Location)> key = Gen.Zip(Gen.Elements("A", "B", "C"), Gen.Elements("LON", "GLA", "ABC")).Select(pair => (pair.Item1, pair.Item2));
        Gen<StockLevel[]> levels = Gen.Zip(key, Gen.Choose(0, 6)).Select(pair => Level(pair.Item1.Sku, pair.Item1.Location, pair.Item2)).ArrayOf()
            .Select(all => all.DistinctBy(level => (level.Sku, level.Location)).ToArray());
        Gen<OrderLine[]> goods = Gen.Zip(Gen.Elements("A", "B", "C"), Gen.Choose(1, 4)).ArrayOf()
            .Select(all => all.Select((pair, index) => Line($"{index}", pair.Item1, pair.Item2)).ToArray());
        Prop.ForAll(Gen.Zip(goods, levels).ToArbitrary(), pair => IsSound(pair.Item1, pair.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool IsSound(OrderLine[] goods, StockLevel[] levels)
    {
        (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) = AllocationPlan.For(goods, levels, Preference);
        bool enough = goods.GroupBy(line => line.Sku).All(need => levels.Where(level => level.Sku == need.Key).Sum(level => level.Available) >= need.Sum(line => line.Quantity));
        int parcels = allocations.Select(part => part.Location).Distinct().Count();
        return enough
            ? refusals.Count == 0
                && !Subsets(levels).Any(set => set.Length < parcels && Serves(set))
                && (parcels != 1 || Preference.Append("ABC").First(location => Serves([location])) == allocations[0].Location)
                && goods.All(line => allocations.Where(part => part.LineId == line.LineId && part.Sku == line.Sku).Sum(part => part.Quantity) == line.Quantity)
                && levels.All(level => allocations.Where(part => part.Sku == level.Sku && part.Location == level.Location).Sum(part => part.Quantity) <= level.Available)
            : refusals.Count > 0 && allocations.Count == 0;

        bool Serves(string[] set) => goods.GroupBy(line => line.Sku).All(need =>
            levels.Where(level => level.Sku == need.Key && set.Contains(level.Location)).Sum(level => level.Available) >= need.Sum(line => line.Quantity));
    }

    private static IEnumerable<string[]> Subsets(StockLevel[] levels)
    {
        string[] all = [.. levels.Select(level => level.Location).Distinct()];
        return Enumerable.Range(1, (1 << all.Length) - 1).Select(mask => all.Where((_, index) => (mask & (1 << index)) != 0).ToArray());
    }

    private static string Plan(OrderLine[] goods, StockLevel[] levels)
    {
        (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) = AllocationPlan.For(goods, levels, Preference);
        return string.Join(' ', refusals.Select(refusal => $"{refusal.Code} {refusal.Field}").Concat(allocations.Select(part => $"{part.LineId}:{part.Location}:{part.Quantity}")));
    }

    private static OrderLine Line(string id, string sku, int quantity) => new(id, sku, null, quantity, Given.Gbp(100), Given.Gbp(0), Given.Gbp(0), Given.Gbp(100 * quantity));

    private static StockLevel Level(string sku, string location, int onHand) => new(sku, location, onHand, 0, 0);
}
