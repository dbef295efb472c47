using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Orders;

public class DraftShapeTests
{
    [Fact]
    public void A_well_formed_draft_has_nothing_wrong() => Assert.Empty(DraftShape.Check(Given.Draft()));

    public static TheoryData<string, OrderDraft> Malformed => new()
    {
        { "unknownCurrency /currency", new() { Currency = "XXX", Lines = [new() { Sku = "MUG", Quantity = 1 }] } },
        { "unknownCurrency /currency", new() { Currency = null, Lines = [new() { Sku = "MUG", Quantity = 1 }] } },
        { "noLines /lines", Given.Draft() with { Lines = null } },
        { "noLines /lines", Given.Draft() with { Lines = [] } },
        { "tooManyLines /lines", Given.Draft() with { Lines = [.. Enumerable.Range(1, 1001).Select(_ => new DraftLine { Sku = "MUG", Quantity = 1 })] } },
        { "missing /lines/0", Given.Draft() with { Lines = [null!] } },
        { "missing /lines/0/sku", WithLine(line => line with { Sku = null }) },
        { "missing /lines/0/sku", WithLine(line => line with { Sku = "  " }) },
        { "tooLong /lines/0/sku", WithLine(line => line with { Sku = new('x', 101) }) },
        { "invalidValue /lines/0/sku", WithLine(line => line with { Sku = "a\0b" }) },
        { "tooLong /lines/0/title", WithLine(line => line with { Title = new('x', 501) }) },
        { "tooLong /lines/0/lineId", WithLine(line => line with { LineId = new('x', 101) }) },
        { "notPositive /lines/0/quantity", WithLine(line => line with { Quantity = 0 }) },
        { "notPositive /lines/0/quantity", WithLine(line => line with { Quantity = -3 }) },
        { "tooLarge /lines/0/quantity", WithLine(line => line with { Quantity = 1_000_001 }) },
        { "invalidValue /lines/0/kind", WithLine(line => line with { Kind = (LineKind)7 }) },
        { "repeatedLineId /lines/1/lineId", Given.Draft() with { Lines = [new() { LineId = "a", Sku = "MUG", Quantity = 1 }, new() { LineId = "a", Sku = "TEA", Quantity = 1 }] } },
        { "repeatedLineId /lines/1/lineId", Given.Draft() with { Lines = [new() { LineId = "2", Sku = "MUG", Quantity = 1 }, new() { Sku = "TEA", Quantity = 1 }] } },
        { "wrongCurrency /lines/0/unitPrice/currency", WithLine(line => line with { UnitPrice = new(1, "EUR") }) },
        { "negative /lines/0/unitPrice/amount", WithLine(line => line with { UnitPrice = Given.Gbp(-1) }) },
        { "tooLarge /lines/0/unitPrice/amount", WithLine(line => line with { UnitPrice = Given.Gbp(long.MaxValue) }) },
        { "negative /lines/0/discount/amount", WithLine(line => line with { Discount = Given.Gbp(-1) }) },
        { "negative /lines/0/tax/amount", WithLine(line => line with { Tax = Given.Gbp(-1) }) },
        { "tooLarge /lines/0/total/amount", WithLine(line => line with { Total = Given.Gbp(long.MinValue) }) },
        { "negative /shipping/price/amount", Given.Draft() with { Shipping = new() { Price = Given.Gbp(-1) } } },
        { "wrongCurrency /total/currency", Given.Draft() with { Total = new(5143, "USD") } },
        { "negative /total/amount", Given.Draft() with { Total = Given.Gbp(-1) } },
        { "invalidValue /payment/method", Given.Draft() with { Payment = new() { Method = (PaymentMethod)9 } } },
        { "tooLong /payment/storedMethod", Given.Draft() with { Payment = new() { StoredMethod = new('x', 201) } } },
        { "tooLong /channel", Given.Draft() with { Channel = new('x', 41) } },
        { "invalidValue /placedAt", Given.Draft() with { PlacedAt = DateTimeOffset.MinValue } },
        { "invalidValue /placedAt", Given.Draft() with { PlacedAt = DateTimeOffset.MaxValue } },
        { "tooLong /externalId", Given.Draft() with { ExternalId = new('x', 101) } },
        { "tooLong /note", Given.Draft() with { Note = new('x', 5001) } },
        { "invalidValue /note", Given.Draft() with { Note = "bell \a" } },
        { "tooLong /customer/id", Given.Draft() with { Customer = new() { Id = new('x', 101) } } },
        { "tooLong /customer/email", Given.Draft() with { Customer = new() { Email = new string('x', 320) + "@y" } } },
        { "invalidValue /customer/email", Given.Draft() with { Customer = new() { Email = "nobody" } } },
        { "invalidValue /customer/email", Given.Draft() with { Customer = new() { Email = "a@b@c" } } },
        { "invalidValue /customer/email", Given.Draft() with { Customer = new() { Email = "a b@c" } } },
        { "tooLong /shippingAddress/line1", Given.Draft() with { ShippingAddress = Given.Home with { Line1 = new('x', 501) } } },
        { "tooLong /billingAddress/postcode", Given.Draft() with { BillingAddress = Given.Home with { Postcode = new('x', 41) } } },
        { "tooLong /shipping/method", Given.Draft() with { Shipping = new() { Method = new('x', 101) } } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_wrong_field_is_named_by_its_pointer(string wrong, OrderDraft draft) =>
        Assert.Equal(wrong, string.Join(", ", DraftShape.Check(draft).Select(refusal => $"{refusal.Code} {refusal.Field}")));

    [Fact]
    public void Every_wrong_field_is_named_at_once()
    {
        OrderDraft draft = Given.Draft() with { Currency = "GBPP", Channel = new('x', 41), Lines = [new() { Sku = "", Quantity = 0 }], Total = null, Shipping = null };
        Assert.Equal(["/currency", "/channel", "/lines/0/sku", "/lines/0/quantity"], DraftShape.Check(draft).Select(refusal => refusal.Field));
    }

    [Fact]
    public void A_malformed_draft_is_refused_even_from_a_channel()
    {
        (Order? order, Decision<OrderEvent> decision) = Given.FromChannel.Accept(Given.Draft() with { Currency = "XXX" }, "ord_1", "1", Given.Catalogue, Given.Now);
        Assert.Null(order);
        Assert.True(decision.Refused);
    }

    private static OrderDraft WithLine(Func<DraftLine, DraftLine> change) => Given.Draft() with { Lines = [change(Given.Draft().Lines![0])], Total = null };
}
