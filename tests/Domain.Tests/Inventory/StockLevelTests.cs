using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class StockLevelTests
{
    private static readonly StockLevel Ten = new("MUG", "LON", OnHand: 10, Reserved: 4, Unavailable: 1);

    [Theory]
    [InlineData(StockMove.Received, 3, "13 4 1")]
    [InlineData(StockMove.Adjusted, 3, "13 4 1")]
    [InlineData(StockMove.Adjusted, -5, "5 4 1")]
    [InlineData(StockMove.Reserved, 5, "10 9 1")]
    [InlineData(StockMove.Released, 4, "10 0 1")]
    [InlineData(StockMove.Shipped, 4, "6 0 1")]
    [InlineData(StockMove.Returned, 2, "12 4 1")]
    [InlineData(StockMove.ReturnedDamaged, 2, "12 4 3")]
    [InlineData(StockMove.WrittenOff, 1, "9 4 0")]
    public void Each_movement_changes_its_own_figures(StockMove move, int quantity, string after)
    {
        (StockLevel level, Refusal? refusal) = Ten.After(move, quantity);
        Assert.Null(refusal);
        Assert.Equal(after, $"{level.OnHand} {level.Reserved} {level.Unavailable}");
    }

    [Theory]
    [InlineData(StockMove.Adjusted, -6)]
    [InlineData(StockMove.Reserved, 6)]
    [InlineData(StockMove.Reserved, int.MaxValue)]
    [InlineData(StockMove.Released, 5)]
    [InlineData(StockMove.Shipped, 5)]
    [InlineData(StockMove.WrittenOff, 2)]
    [InlineData(StockMove.Received, int.MaxValue)]
    [InlineData(StockMove.ReturnedDamaged, int.MaxValue)]
    public void A_movement_that_would_go_below_zero_is_refused_and_changes_nothing(StockMove move, int quantity)
    {
        (StockLevel level, Refusal? refusal) = Ten.After(move, quantity);
        Assert.Equal("insufficientStock", refusal?.Code);
        Assert.Equal(Ten, level);
    }

    [Theory]
    [InlineData(StockMove.Received)]
    [InlineData(StockMove.Reserved)]
    [InlineData(StockMove.Released)]
    [InlineData(StockMove.Shipped)]
    [InlineData(StockMove.Returned)]
    [InlineData(StockMove.ReturnedDamaged)]
    [InlineData(StockMove.WrittenOff)]
    public void Only_a_correction_may_be_negative(StockMove move)
    {
        (StockLevel level, Refusal? refusal) = Ten.After(move, -1);
        Assert.Equal("negative", refusal?.Code);
        Assert.Equal(Ten, level);
    }

    [Fact]
    public void Whatever_happens_nothing_goes_below_zero_and_no_unit_appears_or_disappears()
    {
        Arbitrary<(StockMove Move, int Quantity)[]> moves = Gen.Zip(Gen.Elements(Enum.GetValues<StockMove>()), Gen.Choose(-8, 20)).Select(pair => (pair.Item1, pair.Item2)).ArrayOf().ToArbitrary();
        Prop.ForAll(moves, Conserves).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool Conserves((StockMove Move, int Quantity)[] moves)
    {
        StockLevel level = new("MUG", "LON", 0, 0, 0);
        int owned = 0;
        int kept = 0;
        foreach ((StockMove move, int quantity) in moves)
        {
            (level, Refusal? refusal) = level.After(move, quantity);
            if (refusal is null)
            {
                owned += move switch
                {
                    StockMove.Received or StockMove.Adjusted or StockMove.Returned or StockMove.ReturnedDamaged => quantity,
                    StockMove.Shipped or StockMove.WrittenOff => -quantity,
                    _ => 0,
                };
                kept += move switch { StockMove.Reserved => quantity, StockMove.Released or StockMove.Shipped => -quantity, _ => 0 };
            }

            if (level.Available < 0 || level.Reserved < 0 || level.Unavailable < 0 || level.OnHand != owned || level.Reserved != kept)
            {
                return false;
            }
        }

        return true;
    }
}
