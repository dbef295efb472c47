using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Orders;

public class OrderIntakeTests
{
    [Fact]
    public void An_order_is_what_was_offered_completed_from_the_catalogue()
    {
        Order order = Given.Placed();
        Assert.Equal(Given.Gbp(5143), order.Total);
        Assert.Equal(Given.Gbp(5143), order.Payment.Due);
        Assert.Equal([("1", Given.Gbp(3750)), ("2", Given.Gbp(998))], order.Lines.Select(line => (line.LineId, line.Total)));
        Assert.Equal("Assam, 100 g", order.Lines[1].Title);
        Assert.Equal("ada@example.org", order.Customer.Id);
        Assert.Equal(Given.Now.AddHours(24), order.PayBy);
        Assert.Equal((OrderState.Open, OrderStatus.PendingPayment, 1), (order.State, order.Status(), order.EventCount));
    }

    [Theory]
    [InlineData("standard", " ", "")]
    [InlineData("standard", "Ring twice", "special")]
    [InlineData("DPD Express 12:00", null, "special")]
    [InlineData("SecondDay", null, "")]
    public void A_note_or_a_fast_service_makes_an_order_special(string method, string? note, string tags)
    {
        OrderDraft draft = Given.Draft() with { Note = note, Shipping = new() { Method = method, Price = Given.Gbp(395) } };
        Order order = Given.Placed(draft, Given.OwnCheckout with { Express = ["express", "next"] });
        Assert.Equal((tags, tags.Length > 0), (string.Join(",", order.Tags), order.IsSpecial));
    }

    // What a checkout is refused for, and what the same draft is held for when a channel has sold it already.
    public static TheoryData<string, string, OrderDraft> Doubtful => new()
    {
        { "totalsMismatch /total", "TotalsMismatch", Given.Draft() with { Total = Given.Gbp(5142) } },
        { "totalsMismatch /lines/0/total", "TotalsMismatch", WithLine(line => line with { Total = Given.Gbp(1) }) },
        { "totalsMismatch /lines/0/discount", "TotalsMismatch", WithLine(line => line with { Discount = Given.Gbp(3751) }) },
        { "unknownSku /lines/0/sku", "UnmappedSku", WithLine(line => line with { Sku = "mug" }) },
        { "priceMismatch /lines/0/unitPrice", "", WithLine(line => line with { UnitPrice = Given.Gbp(1) }) },
        { "unknownSku /lines/0/sku, priceMissing /lines/0/unitPrice", "UnmappedSku, Other", WithLine(line => line with { Sku = "POT", UnitPrice = null }) },
        { "invalidAddress /shippingAddress", "IncorrectAddress", Given.Draft() with { ShippingAddress = null } },
        { "invalidAddress /shippingAddress/postcode", "IncorrectAddress", Given.Draft() with { ShippingAddress = Given.Home with { Postcode = "" } } },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void A_doubtful_order_is_refused_at_our_checkout_and_held_from_a_channel(string refusals, string holds, OrderDraft draft)
    {
        (Order? refused, Decision<OrderEvent> decision) = Given.OwnCheckout.Accept(draft, "ord_1", "1", Given.Catalogue, Given.Now);
        Assert.Null(refused);
        Assert.Equal(refusals, string.Join(", ", decision.Refusals.Select(refusal => $"{refusal.Code} {refusal.Field}")));

        Order held = Given.Placed(draft, Given.FromChannel);
        Assert.Equal(holds, string.Join(", ", held.Holds.Select(hold => hold.Reason)));
    }

    [Theory]
    [InlineData(39, 1249, false)] // 499.99
    [InlineData(39, 1250, true)] // 500.00 with postage
    [InlineData(40, 0, true)] // 500.00 without
    public void An_order_of_the_high_value_or_more_is_held_postage_included(int mugs, long postage, bool held)
    {
        Order order = Given.Placed(WithLine(line => line with { Quantity = mugs }) with { Shipping = new() { Price = Given.Gbp(postage) } });
        Assert.Equal(held, order.Holds.Exists(hold => hold.Reason == HoldReason.HighValue));
    }

    [Fact]
    public void High_value_holds_can_be_off() =>
        Assert.Empty(Given.Placed(WithLine(line => line with { Quantity = 400 }), Given.OwnCheckout with { HighValue = null }).Holds);

    [Fact]
    public void Address_checks_can_be_off() =>
        Assert.Empty(Given.Placed(Given.Draft() with { ShippingAddress = null }, Given.OwnCheckout with { Review = false }).Holds);

    [Fact]
    public void Charges_need_neither_a_known_SKU_nor_an_address()
    {
        Order order = Given.Placed(new() { Currency = "GBP", Lines = [new() { Sku = "POST", Quantity = 1, UnitPrice = Given.Gbp(395), Kind = LineKind.Charge }] });
        Assert.Empty(order.Goods);
        Assert.Equal(Given.Gbp(395), order.Total);
    }

    [Fact]
    public void A_line_is_quantity_times_price_less_discount_plus_tax()
    {
        Order order = Given.Placed(WithLine(line => line with { Discount = Given.Gbp(250), Tax = Given.Gbp(700), Total = Given.Gbp(4200) }));
        Assert.Equal(Given.Gbp(4200), order.Lines[0].Total);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Lines_beyond_any_order_are_refused_and_never_overflow(int lines)
    {
        DraftLine huge = new() { Sku = "MUG", Quantity = 1_000_000, UnitPrice = Given.Gbp(1_000_000_000_00) };
        OrderDraft draft = Given.Draft() with { Total = null, Lines = [.. Enumerable.Repeat(huge, lines)] };
        (Order? order, Decision<OrderEvent> decision) = Given.FromChannel.Accept(draft, "ord_1", "1", Given.Catalogue, Given.Now);
        Assert.Null(order);
        Assert.All(decision.Refusals, refusal => Assert.Equal("tooLarge", refusal.Code));
        Assert.Equal(lines, decision.Refusals.Count);
    }

    [Fact]
    public void Yen_and_dinars_add_up_in_their_own_units()
    {
        Assert.Equal("1500 JPY", Given.Placed(Abroad("JPY", 500), Given.FromChannel).Total.ToString());
        Assert.Equal("1.500 KWD", Given.Placed(Abroad("KWD", 500), Given.FromChannel).Total.ToString());
    }

    [Fact]
    public void An_order_with_nothing_to_pay_is_covered_from_the_start()
    {
        Order order = Given.Placed(new() { Currency = "GBP", ShippingAddress = Given.Home, Lines = [new() { Sku = "MUG", Quantity = 1, Discount = Given.Gbp(1250) }] });
        Assert.Equal(PaymentStatus.Paid, order.Payment.Status);
        Assert.Empty(order.OpenDuties());
        Assert.Empty(order.Expire(Given.Now.AddYears(1), "rfn_expired").Events);
    }

    private static OrderDraft Abroad(string currency, long price) => new()
    {
        Channel = "market",
        Currency = currency,
        ShippingAddress = Given.Home,
        Lines = [new() { Sku = "MUG", Quantity = 3, UnitPrice = new(price, currency) }],
    };

    private static OrderDraft WithLine(Func<DraftLine, DraftLine> change) => Given.Draft() with { Lines = [change(Given.Draft().Lines![0])], Total = null };
}
