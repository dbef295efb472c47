using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Tests.Payments;

public class LineRefundsTests
{
    [Fact]
    public void The_parts_of_a_line_add_up_to_what_the_line_cost()
    {
        Order order = Sold(quantity: 3, unit: 334, discount: 2, tax: 0);
        Assert.Equal([333, 334, 333], Enumerable.Range(0, 3).Select(_ => Refund(order, 1)));
        Assert.Equal("refused: tooManyUnits", Ask(order, 1).Story());
    }

    [Fact]
    public void Discount_and_tax_of_the_units_go_back_with_them()
    {
        Order order = Sold(quantity: 2, unit: 1000, discount: 300, tax: 340);
        Assert.Equal(1020, Refund(order, 1));
        Assert.Equal(("1", 1, 1020L), order.Payment.Refunds[0].Lines.Select(line => (line.LineId, line.Quantity, line.Amount.Amount)).Single());
    }

    [Theory]
    [InlineData("2", 1, "unknownLine")]
    [InlineData("1", 0, "tooManyUnits")]
    [InlineData("1", -1, "tooManyUnits")]
    [InlineData("1", 3, "tooManyUnits")]
    public void What_was_not_sold_is_not_refunded(string line, int quantity, string code) =>
        Assert.Equal($"refused: {code}", Sold(2, 1000, 0, 0).RequestLineRefund("rfn_1", [new(line, quantity)], "goodwill").Story());

    [Fact]
    public void A_line_stands_once() =>
        Assert.Equal("refused: repeatedLineId", Sold(2, 1000, 0, 0).RequestLineRefund("rfn_1", [new("1", 1), new("1", 1)], "goodwill").Story());

    [Fact]
    public void It_is_never_more_than_what_is_left()
    {
        Order order = Sold(2, 1000, 0, 0);
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(1001), "goodwill"));
        Assert.Equal("refused: refundTooHigh", Ask(order, 1).Story());
    }

    [Fact]
    public void Units_whose_refund_failed_can_be_refunded_again()
    {
        Order order = Sold(1, 1000, 0, 0);
        Refund(order, 1);
        order.Do(order.RecordRefund("rfn_0", "re_1", RefundTrigger.Failed, Given.Gbp(1000)));
        Assert.Equal(1, order.RefundableUnits("1"));
        Assert.Equal(1000, Refund(order, 1));
    }

    [Fact]
    public void What_a_line_has_given_back_its_return_does_not_give_again()
    {
        Order order = Given.ReturnInspected();
        Return item = order.Returns[0];
        long worth = ReturnDecisions.RefundFor(order, item).Amount;
        OrderLine line = order.Line(item.Lines[0].LineId)!;
        order.Do(new RefundRequested("rfn_line", line.Total, "goodwill", null) { Lines = [new(line.LineId, line.Quantity, line.Total)] });
        Assert.True(worth > 0);
        Assert.Equal(0, ReturnDecisions.RefundFor(order, item).Amount);
    }

    private static Order Sold(int quantity, long unit, long discount, long tax)
    {
        OrderDraft draft = Given.Draft() with
        {
            Lines = [new DraftLine { LineId = "1", Sku = "MUG", Quantity = quantity, UnitPrice = Given.Gbp(unit), Discount = Given.Gbp(discount), Tax = Given.Gbp(tax) }],
            Shipping = null,
            Total = null,
        };
        Order order = Given.Placed(draft, Given.FromChannel);
        order.Do(order.RequestPayment("pi_1"));
        order.Do(order.RecordPayment(Given.Captured(order.Total.Amount), Given.Promise, Given.Now, "rfn_late"));
        return order;
    }

    private static Decision<OrderEvent> Ask(Order order, int quantity) => order.RequestLineRefund($"rfn_{order.Payment.Refunds.Count}", [new("1", quantity)], "goodwill");

    private static long Refund(Order order, int quantity)
    {
        order.Do(Ask(order, quantity));
        return order.Payment.Refunds[^1].Amount.Amount;
    }
}
