using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Tests.Channels;

public class ReturnMatchingTests
{
    [Fact]
    public void The_latest_earlier_sale_with_enough_units_left_is_meant()
    {
        Order[] orders = [Sale("ord_1", day: 1, units: 5), Sale("ord_2", day: 2, units: 2), Sale("ord_3", day: 9, units: 5)];
        Assert.Equal("ord_2/1*2", Match(orders, (5, "MUG", 2)));
        Assert.Equal("ord_1/1*3", Match(orders, (5, "MUG", 3)));
        Assert.Equal("ord_3/1*1", Match(orders, (9, "MUG", 1)));
        Assert.Equal("noSaleToReturn", Match(orders, (5, "MUG", 6)));
        Assert.Equal("noSaleToReturn", Match(orders, (0, "MUG", 1)));
        Assert.Equal("noSaleToReturn", Match(orders, (5, "mug", 1)));
    }

    [Fact]
    public void Rows_of_one_return_use_up_what_they_matched() => Assert.Equal(
        "ord_2/1*2 ord_1/1*1 ord_1/1*1 noSaleToReturn",
        Match([Sale("ord_1", day: 1, units: 2), Sale("ord_2", day: 2, units: 2)], (5, "MUG", 2), (5, "MUG", 1), (5, "MUG", 1), (5, "MUG", 1)));

    [Fact]
    public void Units_under_return_are_not_there_any_more_unless_that_return_came_to_nothing()
    {
        Order order = Sale("ord_1", day: 1, units: 2);
        order.Do(order.RequestReturn("ret_1", null, [new("1", 2, "x")], Resolution.Refund, Actor.Channel("feed"), Given.Now));
        Assert.Equal("noSaleToReturn", Match([order], (5, "MUG", 1)));
        order.Do(order.DeclineReturn("ret_1", "x"));
        Assert.Equal("ord_1/1*1", Match([order], (5, "MUG", 1)));
    }

    [Fact]
    public void Cancelled_orders_sold_nothing()
    {
        Order order = Sale("ord_1", day: 1, units: 2);
        order.Do(order.Cancel("x", "rfn_1"));
        Assert.Equal("noSaleToReturn", Match([order], (5, "MUG", 1)));
    }

    [Fact]
    public void What_was_matched_to_one_line_is_one_wish()
    {
        ReturnMatch[] matches = [new(1, "ord_1", "1", 2), new(2, "ord_1", "2", 1), new(3, "ord_1", "1", 1)];
        Assert.Equal([new ReturnWish("1", 3, "channelReturn"), new ReturnWish("2", 1, "channelReturn")], ReturnMatching.Wishes(matches, "channelReturn"));
    }

    private static string Match(Order[] orders, params (int Day, string Sku, int Units)[] rows)
    {
        ReturnOffer offer = new("C1", "c1", [.. rows.Select((row, index) => new ReturnRow(index + 1, Given.Now.AddDays(row.Day), row.Sku, row.Units))]);
        (IReadOnlyList<ReturnMatch> matches, IReadOnlyList<RejectedRow> rejected) = ReturnMatching.Match(offer, orders);
        return string.Join(' ', matches.Select(match => $"{match.OrderId}/{match.LineId}*{match.Quantity}").Concat(rejected.Select(row => row.Code)));
    }

    private static Order Sale(string id, int day, int units)
    {
        OrderDraft draft = Given.Draft() with { PlacedAt = Given.Now.AddDays(day), Total = null, Lines = [new() { LineId = "1", Sku = "MUG", Quantity = units }] };
        return Given.OwnCheckout.Accept(draft, id, id, Given.Catalogue, Given.Now).Order!;
    }
}
