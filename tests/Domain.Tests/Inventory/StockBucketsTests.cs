using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class StockBucketsTests
{
    private static readonly StockMove[] Moves = Enum.GetValues<StockMove>();

    [Fact]
    public void What_takes_away_takes_from_the_first_bucket_that_has_enough() =>
        Assert.Equal([(2, 3)], StockBuckets.Split([Level(9), Level(2), Level(3)], StockMove.Reserved, 3, start: 1));

    [Fact]
    public void What_no_bucket_has_alone_comes_from_several() =>
        Assert.Equal([(1, 2), (2, 3), (0, 1)], StockBuckets.Split([Level(1), Level(2), Level(3)], StockMove.Reserved, 6, start: 1));

    [Fact]
    public void Goods_in_are_spread_and_a_few_stay_together()
    {
        Assert.Equal([(1, 4), (2, 3), (0, 3)], StockBuckets.Split([Level(0), Level(0), Level(0)], StockMove.Received, 10, start: 1));
        Assert.Equal([(1, 2)], StockBuckets.Split([Level(0), Level(0), Level(0)], StockMove.Returned, 2, start: 1));
    }

    [Fact]
    public void Whatever_the_whole_can_bear_its_buckets_can_and_they_stay_sound()
    {
        Gen<StockLevel> bucket =
            from available in Gen.Choose(0, 9)
            from reserved in Gen.Choose(0, 9)
            from unavailable in Gen.Choose(0, 9)
            select new StockLevel("A", "LON", available + reserved + unavailable, reserved, unavailable);
        Gen<(StockLevel[] Buckets, StockMove Kind, int Quantity, int Start)> cases =
            from buckets in bucket.NonEmptyListOf().Select(list => list.Take(16).ToArray())
            from kind in Gen.Elements(Moves)
            from quantity in Gen.Choose(-30, 60)
            from start in Gen.Choose(0, buckets.Length - 1)
            select (buckets, kind, quantity, start);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            (StockLevel whole, Refusal? refusal) = StockBuckets.Whole(one.Buckets).After(one.Kind, one.Quantity);
            if (refusal is not null)
            {
                return true;
            }

            StockLevel[] after = [.. one.Buckets];
            foreach ((int index, int quantity) in StockBuckets.Split(one.Buckets, one.Kind, one.Quantity, one.Start))
            {
                (after[index], Refusal? no) = after[index].After(one.Kind, quantity);
                if (no is not null)
                {
                    return false;
                }
            }

            return StockBuckets.Whole(after) == whole;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void Spread_over_any_number_of_buckets_it_is_the_same_stock()
    {
        Gen<(StockLevel Whole, int Count)> cases =
            from available in Gen.Choose(0, 99)
            from reserved in Gen.Choose(0, 99)
            from unavailable in Gen.Choose(0, 99)
            from count in Gen.Choose(1, StockBuckets.Most)
            select (new StockLevel("A", "LON", available + reserved + unavailable, reserved, unavailable), count);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            IReadOnlyList<StockLevel> parts = StockBuckets.Spread(one.Whole, one.Count);
            return parts.Count == one.Count && StockBuckets.Whole(parts) == one.Whole && parts.All(part => part is { Available: >= 0, Reserved: >= 0, Unavailable: >= 0 });
        }).QuickCheckThrowOnFailure();
    }

    private static StockLevel Level(int onHand) => new("A", "LON", onHand, 0, 0);
}
