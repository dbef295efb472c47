using Serverless.Domain;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public sealed class CartDigestTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void What_carts_gave_back_is_added_up_and_the_most_valuable_comes_first()
    {
        Dictionary<string, Dictionary<string, Money>> prices = new()
        {
            ["MUG"] = new() { ["GBP"] = new(1000, "GBP"), ["EUR"] = new(1200, "EUR") },
            ["LAMP"] = new() { ["GBP"] = new(9000, "GBP") },
            ["GOLD"] = new() { ["GBP"] = new(long.MaxValue, "GBP") },
        };
        CartDigest digest = CartDigest.Of(
            Day, 4,
            [(CartEnd.Abandoned, Units(("MUG", 2), ("LAMP", 1))), (CartEnd.Expired, Units(("MUG", 3))), (CartEnd.Ordered, Units(("MUG", 100))), (CartEnd.Expired, Units(("TEA", 9), ("GOLD", 1)))],
            sku => prices.GetValueOrDefault(sku) ?? []);
        Assert.Equal((4, 1, 1, 2), (digest.Started, digest.Ordered, digest.Abandoned, digest.Expired));
        Assert.Equal(
            [new("LAMP", 1, new(9000, "GBP")), new("MUG", 5, new(5000, "GBP")), new("TEA", 9, null), new CartPutBack("GOLD", 1, null)],
            digest.PutBack);
        Assert.Equal(new Money(14000, "GBP"), digest.Value);
    }

    [Fact]
    public void A_day_on_which_everything_became_an_order_gives_nothing_back()
    {
        CartDigest digest = CartDigest.Of(Day, 1, [(CartEnd.Ordered, Units())], _ => new Dictionary<string, Money>());
        Assert.Equal((1, 0), (digest.Ordered, digest.PutBack.Count));
        Assert.Null(digest.Value);
    }

    private static Dictionary<string, int> Units(params (string Sku, int Units)[] units) => units.ToDictionary(one => one.Sku, one => one.Units);
}
