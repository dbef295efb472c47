using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class SmallestChargeTests
{
    [Theory]
    [InlineData("GBP", 29, 30)]
    [InlineData("USD", 49, 50)]
    [InlineData("EUR", 49, 50)]
    [InlineData("JPY", 49, 50)]
    [InlineData("HUF", 17499, 17500)]
    public void Less_than_the_least_cannot_be_paid_by_card(string currency, long below, long least)
    {
        Assert.Equal(new Money(least, currency), SmallestCharge.Above(new(below, currency)));
        Assert.Null(SmallestCharge.Above(new(least, currency)));
        Assert.Null(SmallestCharge.Above(Money.Zero(currency)));
    }

    [Fact]
    public void Every_currency_of_the_list_is_one_and_of_others_only_Stripe_knows()
    {
        Assert.All((string[])["AED", "CZK", "THB", "ZAR"], code => Assert.True(Currencies.IsKnown(code) && SmallestCharge.In(code) is not null));
        Assert.Null(SmallestCharge.Above(new(1, "KES")));
    }

    [Fact]
    public void The_own_checkout_refuses_such_an_order_and_a_channels_waits_for_staff_and_is_not_asked_for()
    {
        OrderDraft draft = Given.Draft() with
        {
            Lines = [new() { LineId = "1", Sku = "MUG", Quantity = 1, UnitPrice = Given.Gbp(1250), Discount = Given.Gbp(1221) }],
            Shipping = null,
            Total = Given.Gbp(29),
        };
        Refusal refusal = Assert.Single(Given.OwnCheckout.Accept(draft, "ord_1", "1001", Given.Catalogue, Given.Now).Decision.Refusals);
        Assert.Equal(("amountTooSmall", "/total"), (refusal.Code, refusal.Field));

        Order order = Given.Placed(draft, Given.FromChannel);
        Assert.Equal((HoldReason.Other, "0.29 GBP cannot be paid by card; the least is 0.30 GBP."), (Assert.Single(order.Holds).Reason, order.Holds[0].Detail));
        Assert.Empty(order.OpenDuties());
        Assert.Empty(Given.Placed(draft with { Payment = new() { Method = PaymentMethod.PaidElsewhere } }).Holds);
    }

    [Fact]
    public void What_Stripe_refuses_is_held_and_not_asked_for_again()
    {
        Order order = Given.Placed();
        Assert.Equal([DutyKind.RequestPayment], order.OpenDuties().Select(duty => duty.Kind));
        Assert.Equal("paymentRefused, holdPlaced", order.RefusePayment("too little").Story());
        order.Do(order.RefusePayment("too little"));
        Assert.Empty(order.OpenDuties());
        Assert.Equal("", order.RefusePayment("too little").Story());
        Assert.Equal("", Given.Reserved().RefusePayment("too little").Story());
    }
}
