using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Channels;

public class FeedTranslatorTests
{
    // Rows are written as they would stand in the file: invoice;sku;title;quantity;date;price;customer;country.
    private static readonly FeedMapping Wholesale = new()
    {
        Group = "{invoice}",
        Rules =
        [
            new() { When = [new() { Column = "invoice", Matches = "^C" }, new() { Column = "quantity", AtMost = -1 }], Is = RowKind.Return },
            new() { When = [new() { Column = "quantity", Above = 0 }, new() { Column = "invoice", Matches = "^[0-9]+$" }], Is = RowKind.Sale },
            new() { When = [new() { Column = "invoice", Matches = "^A" }], Is = RowKind.Rejected, Reason = "An adjustment." },
        ],
        Order = new() { PlacedAt = "{date}", Currency = "GBP" },
        Customer = new() { Id = "{customer}", Email = "customer-{customer}@example.org" },
        Guest = new() { Id = "guest-{invoice}", Email = "guest-{invoice}@example.org" },
        Line = new() { Sku = "{sku}", Title = "{title}", Quantity = "{quantity}", UnitPrice = "{price}" },
        Products = "^[0-9]{5}[A-Za-z]*$",
        AddressBy = "{country}",
        Addresses = new Dictionary<string, AddressTemplate>
        {
            ["United Kingdom"] = new() { Name = "Customer {customer}", Line1 = "1 High Street", City = "London", Postcode = "N1 1AA", Country = "GB" },
        },
        Payment = new() { StoredMethod = "pm_card_visa" },
        DateFormat = "d/M/yyyy HH:mm",
        TimeZone = "Europe/London",
        Review = false,
    };

    private static readonly FeedTranslator Translator = new("wholesale", Wholesale);

    [Fact]
    public void Rows_of_one_invoice_become_one_order()
    {
        TranslatedGroup group = Translate("500001", "500001;22423;Cake stand;2;1/7/2011 08:26;12.75;17850;United Kingdom", "500001;POST;Postage;1;1/7/2011 08:26;18;17850;United Kingdom");
        OrderDraft draft = group.Order!;
        Assert.Equal(("wholesale", "500001", "GBP"), (draft.Channel, draft.ExternalId, draft.Currency));
        Assert.Equal(DateTimeOffset.Parse("2011-07-01T07:26:00Z"), draft.PlacedAt);
        Assert.Equal(("17850", "customer-17850@example.org"), (draft.Customer!.Id, draft.Customer.Email));
        Assert.Equal(["1 22423 2 12.75 GBP Product", "2 POST 1 18.00 GBP Charge"], draft.Lines!.Select(line => $"{line.LineId} {line.Sku} {line.Quantity} {line.UnitPrice} {line.Kind}"));
        Assert.Equal(new Address("Customer 17850", "1 High Street", null, "London", null, "N1 1AA", "GB"), draft.ShippingAddress);
        Assert.Equal((PaymentMethod.Card, "pm_card_visa"), (draft.Payment!.Method, draft.Payment.StoredMethod));
        Assert.Equal([1, 2], group.OrderLines);
        Assert.Empty(group.Rejected);
        Assert.Empty(DraftShape.Check(draft));
    }

    [Fact]
    public void Who_has_no_id_is_a_guest()
    {
        OrderDraft draft = Translate("500002", "500002;22423;Cake stand;1;1/12/2010 08:26;12.75;;United Kingdom").Order!;
        Assert.Equal(("guest-500002", "guest-500002@example.org"), (draft.Customer!.Id, draft.Customer.Email));
    }

    [Fact]
    public void Cancellations_become_a_return_and_adjustments_are_set_aside()
    {
        TranslatedGroup back = Translate("C500003", "C500003;22423;Cake stand;-3;2/12/2010 09:00;12.75;17850;United Kingdom");
        Assert.Null(back.Order);
        Assert.Equal(("C500003", "17850"), (back.Return!.ExternalId, back.Return.CustomerId));
        Assert.Equal(new ReturnRow(1, DateTimeOffset.Parse("2010-12-02T09:00:00Z"), "22423", 3), Assert.Single(back.Return.Rows));

        Assert.Equal("1 setAside An adjustment.", Rejected(Translate("A500004", "A500004;B;Adjust bad debt;1;12/8/2011 14:50;11062.06;;United Kingdom")));
        Assert.Equal("1 setAside No rule of the mapping fits the row.", Rejected(Translate("500005", "500005;22423;lost;-1;1/12/2010 08:26;0;;United Kingdom")));
    }

    [Theory]
    [InlineData("C1;POST;Postage;-1;1/12/2010 08:26;18;17850;United Kingdom", "chargeReturned")]
    [InlineData("C1;22423;Cake stand;-1;1/12/2010 08:26;18;;United Kingdom", "noCustomer")]
    [InlineData("C1;;Cake stand;-1;1/12/2010 08:26;18;17850;United Kingdom", "missing")]
    [InlineData("C1;22423;Cake stand;-1;yesterday;18;17850;United Kingdom", "invalidValue")]
    public void A_return_that_can_have_no_sale_is_rejected_by_its_row(string row, string code)
    {
        TranslatedGroup group = Translate("C1", row, "C1;22423;Cake stand;-1;1/12/2010 08:26;18;17850;United Kingdom");
        Assert.Contains(group.Rejected, rejected => (rejected.Line, rejected.Code) == (1, code));
    }

    [Theory]
    [InlineData("500006;22423;Cake stand;two;1/12/2010 08:26;12.75;17850;United Kingdom", "setAside")]
    [InlineData("500006;22423;Cake stand;2.5;1/12/2010 08:26;12.75;17850;United Kingdom", "invalidValue")]
    [InlineData("500006;22423;Cake stand;99999999999;1/12/2010 08:26;12.75;17850;United Kingdom", "invalidValue")]
    [InlineData("500006;;Cake stand;1;1/12/2010 08:26;12.75;17850;United Kingdom", "missing")]
    [InlineData("500006;22423;Cake stand;1;1/12/2010 08:26;12,75;17850;United Kingdom", "invalidValue")]
    [InlineData("500006;22423;Cake stand;1;1/12/2010 08:26;1e9;17850;United Kingdom", "invalidValue")]
    [InlineData("500006;22423;Cake stand;1;1/12/2010 08:26;99999999999999999999;17850;United Kingdom", "invalidValue")]
    public void A_broken_row_is_named_and_takes_its_whole_order_with_it(string row, string code)
    {
        TranslatedGroup group = Translate("500006", "500006;22457;Sign;1;1/12/2010 08:26;2.95;17850;United Kingdom", row);
        Assert.Contains(group.Rejected, rejected => (rejected.Line, rejected.Code) == (2, code));
        if (code != "setAside")
        {
            Assert.Null(group.Order);
            Assert.Contains(group.Rejected, rejected => (rejected.Line, rejected.Code) == (1, "orderBroken"));
        }
    }

    [Theory]
    [InlineData("31/2/2011 08:26")]
    [InlineData("2011-01-02T08:26:00Z")]
    [InlineData("1/1/0001 00:00")]
    [InlineData("31/12/9999 23:59")]
    public void A_date_that_is_none_is_rejected(string date) =>
        Assert.StartsWith("1 invalidValue", Rejected(Translate("500007", $"500007;22423;Cake stand;1;{date};12.75;17850;United Kingdom")));

    [Fact]
    public void A_country_without_an_address_is_rejected() => Assert.Equal(
        "1 unknownAddress The mapping has no address for 'Bahrain'.",
        Rejected(Translate("500008", "500008;22423;Cake stand;1;1/12/2010 08:26;12.75;17850;Bahrain")));

    [Fact]
    public void A_row_that_is_too_short_is_one_with_empty_cells()
    {
        TranslatedGroup group = Translator.Translate("500009", [new(1, ["500009"])]);
        Assert.Equal("setAside", Assert.Single(group.Rejected).Code);
    }

    [Fact]
    public void A_row_without_a_group_belongs_to_no_order() => Assert.Null(Translator.GroupOf(new(1, ["", "22423"])));

    [Fact]
    public void The_kind_of_a_line_can_stand_in_the_file()
    {
        FeedTranslator own = new("web", FeedMapping.Default);
        FeedRow Row(string kind) => new(1, [.. FeedMapping.Default.Columns().Select(column => column switch
        {
            "orderId" => "1", "sku" => "POST", "quantity" => "1", "unitPrice" => "3.95", "currency" => "GBP", "lineKind" => kind, _ => null,
        })]);
        Assert.Equal(LineKind.Charge, own.Translate("1", [Row("charge")]).Order!.Lines![0].Kind);
        Assert.Equal(LineKind.Product, own.Translate("1", [Row("")]).Order!.Lines![0].Kind);
        Assert.Equal("invalidValue", Assert.Single(own.Translate("1", [Row("gift")]).Rejected).Code);
        Assert.Equal("invalidValue", Assert.Single(own.Translate("1", [Row("7")]).Rejected).Code);
    }

    private static TranslatedGroup Translate(string group, params string[] rows)
    {
        string[] file = ["invoice", "sku", "title", "quantity", "date", "price", "customer", "country"];
        return Translator.Translate(group, [.. rows.Select((row, index) =>
            new FeedRow(index + 1, [.. Wholesale.Columns().Select(column => row.Split(';')[Array.IndexOf(file, column)])]))]);
    }

    private static string Rejected(TranslatedGroup group) => string.Join('\n', group.Rejected.Select(row => $"{row.Line} {row.Code} {row.Reason}"));
}
