using Serverless.Domain.Channels;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Channels;

public class FeedMappingTests
{
    private static readonly FeedMapping Good = FeedMapping.Default;

    [Fact]
    public void Our_own_columns_need_no_mapping() => Assert.Empty(Good.Check());

    [Fact]
    public void The_columns_are_those_that_the_templates_and_rules_name_each_once()
    {
        FeedMapping mapping = new()
        {
            Group = "{a}-{b}",
            Line = new() { Sku = "{c}", Quantity = "{d}" },
            Order = new() { Currency = "GBP" },
            Rules = [new() { When = [new() { Column = "e" }, new() { Column = "a" }] }],
        };
        Assert.Equal(["a", "b", "c", "d", "e"], mapping.Columns());
    }

    public static TheoryData<string, FeedMapping> Wrong => new()
    {
        { "/group", Good with { Group = "" } },
        { "/group", Good with { Group = "constant" } },
        { "/line/sku", Good with { Line = Good.Line with { Sku = null } } },
        { "/line/quantity", Good with { Line = Good.Line with { Quantity = "" } } },
        { "/order/currency", Good with { Order = new() } },
        { "/products", Good with { Products = "(" } },
        { "/products", Good with { Products = "(a)\\1" } },
        { "/timeZone", Good with { TimeZone = "Europe/Atlantis" } },
        { "/payment/method", Good with { Payment = new() { Method = (PaymentMethod)9 } } },
        { "/rules/0/when", Good with { Rules = [new()] } },
        { "/rules/0/when/0/column", Good with { Rules = [new() { When = [new() { Above = 1 }] }] } },
        { "/rules/0/when/0/matches", Good with { Rules = [new() { When = [new() { Column = "a", Matches = "[" }] }] } },
        { "", Good with { Line = null! } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_by_its_pointer(string pointer, FeedMapping mapping) =>
        Assert.Equal(("invalidMapping", pointer), Assert.Single(mapping.Check().Select(refusal => (refusal.Code, refusal.Field))));

    [Theory]
    [InlineData("{a}", "x", "x")]
    [InlineData(" {a} ", "x", " x ")]
    [InlineData("customer-{a}", "x", "customer-x")]
    [InlineData("customer-{a}", "", null)]
    [InlineData("customer-{a}", "  ", null)]
    [InlineData("customer-{a}", null, null)]
    [InlineData("{a}/{b}", "x", "x/")]
    [InlineData("GBP", null, "GBP")]
    [InlineData("", "x", null)]
    public void A_template_without_any_of_its_cells_is_left_out(string template, string? cell, string? text) =>
        Assert.Equal(text, new Template(template).Fill(column => column == "a" ? cell : null));
}
