using Serverless.Domain;
using Serverless.Domain.Channels;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Tests.Channels;

public sealed class ChannelStockTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_figure_is_the_most_that_an_order_of_the_channel_gets()
    {
        Random dice = new(3);
        for (int round = 0; round < 2000; round++)
        {
            StockLevel[] levels = [.. from sku in (string[])["CUP", "POT"] from place in (string[])["leeds", "york"] let onHand = dice.Next(12)
                let reserved = dice.Next(onHand + 1) select new StockLevel(sku, place, onHand, reserved, dice.Next(onHand - reserved + 1)) { Promised = place == "leeds" ? dice.Next(4) : 0 }];
            Dictionary<string, CatalogueItem> items = new[] { "CUP", "POT" }.ToDictionary(sku => sku, sku => Item(sku) with { KeepBack = new Dictionary<string, int> { ["outlet"] = dice.Next(4) } });
            CatalogueItem product = dice.Next(2) == 0 ? items["CUP"] : Item("SET") with { Parts = [new("CUP", 2), new("POT", 1)] };
            int available = ChannelStock.Available(product, "outlet", items, levels, Now);
            Assert.True(available >= 0);
            Assert.True(available == 0 || Gets(available), $"Round {round}: {available} cannot be had.");
            Assert.False(Gets(available + 1), $"Round {round}: {available + 1} could be had.");

            bool Gets(int units) => AllocationPlan.For(
                [.. ChannelStock.Needs(product).Select(need => Line(need.Sku, need.Quantity * units))], levels, ["leeds", "york"],
                sku => items[sku].KeptBackFrom("outlet") + levels.Where(level => level.Sku == sku).Sum(level => level.Promised)).Refusals.Count == 0;
        }
    }

    [Fact]
    public void What_is_sold_before_its_day_is_nothing_until_then()
    {
        CatalogueItem item = Item("CUP") with { Backorder = new(null, null, Now.AddDays(1)) };
        StockLevel[] levels = [new("CUP", "leeds", 5, 0, 0)];
        Assert.Equal(0, ChannelStock.Available(item, "outlet", new Dictionary<string, CatalogueItem>(), levels, Now));
        Assert.Equal(5, ChannelStock.Available(item, "outlet", new Dictionary<string, CatalogueItem>(), levels, Now.AddDays(1)));
    }

    private static CatalogueItem Item(string sku) => new(sku, null, new Dictionary<string, Money>(), null);

    private static OrderLine Line(string sku, int quantity)
    {
        Money none = new(0, "GBP");
        return new("1", sku, null, quantity, none, none, none, none);
    }
}
