using System.Text.RegularExpressions;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Channels;

/// <summary>
/// How the rows of a channel's file become orders and returns. Values are templates: <c>{column}</c> stands for the row's text in that column,
/// and a value whose columns are all empty counts as left out.
/// </summary>
public sealed record FeedMapping
{
    /// <summary>The mapping of files that use our own column names.</summary>
    public static readonly FeedMapping Default = new()
    {
        Group = "{orderId}",
        Order = new() { PlacedAt = "{placedAt}", Currency = "{currency}", Note = "{note}" },
        Customer = new() { Id = "{customerId}", Name = "{customerName}", Email = "{email}", Phone = "{phone}" },
        Line = new() { Sku = "{sku}", Title = "{title}", Quantity = "{quantity}", UnitPrice = "{unitPrice}", Kind = "{lineKind}" },
        Address = new() { Name = "{customerName}", Line1 = "{line1}", Line2 = "{line2}", City = "{city}", Region = "{region}", Postcode = "{postcode}", Country = "{country}" },
        Shipping = new() { Method = "{shippingMethod}", Price = "{shippingPrice}" },
        Payment = new() { StoredMethod = "{storedMethod}" },
        OptionalColumns =
        [
            "placedAt", "note", "customerId", "customerName", "email", "phone", "title", "unitPrice", "lineKind", "line1", "line2", "city", "region",
            "postcode", "country", "shippingMethod", "shippingPrice", "storedMethod",
        ],
    };

    /// <summary>What the rows of one order have in common; also the channel's order id.</summary>
    public string Group { get; init; } = "";

    /// <summary>What a row is; the first rule that fits counts. Without rules every row is sold.</summary>
    public IReadOnlyList<RowRule> Rules { get; init; } = [];

    /// <summary>The order's own values, from its first row that is sold.</summary>
    public OrderTemplate Order { get; init; } = new();

    /// <summary>Who buys.</summary>
    public CustomerTemplate Customer { get; init; } = new();

    /// <summary>Who buys, where the customer's id is empty; the same as <see cref="Customer"/> when left out.</summary>
    public CustomerTemplate? Guest { get; init; }

    /// <summary>One line per row.</summary>
    public LineTemplate Line { get; init; } = new();

    /// <summary>SKUs that fit this pattern are goods, all others charges; without it every line is goods unless it says otherwise.</summary>
    public string? Products { get; init; }

    /// <summary>Where it goes; columns of the file.</summary>
    public AddressTemplate? Address { get; init; }

    /// <summary>Where it goes, by the text of <see cref="AddressBy"/>: files that know no more than a country.</summary>
    public IReadOnlyDictionary<string, AddressTemplate> Addresses { get; init; } = new Dictionary<string, AddressTemplate>();

    /// <summary>What <see cref="Addresses"/> are looked up by.</summary>
    public string? AddressBy { get; init; }

    /// <summary>Shipping as sold.</summary>
    public ShippingTemplate Shipping { get; init; } = new();

    /// <summary>How the orders are paid.</summary>
    public PaymentTemplate Payment { get; init; } = new();

    /// <summary>Format of dates, as .NET writes them; ISO 8601 when left out.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Time zone of dates that have no offset, as an IANA name.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Whether high value, address, and how many orders like it there are, is looked at before an order goes on.</summary>
    public bool Review { get; init; } = true;

    /// <summary>Columns that a file may lack.</summary>
    public IReadOnlyList<string> OptionalColumns { get; init; } = [];

    /// <summary>The columns that the mapping reads, each once; the cells of a <see cref="FeedRow"/> are in this order.</summary>
    public IReadOnlyList<string> Columns() =>
    [
        .. Templates().SelectMany(template => Template.ColumnsOf(template.Text))
            .Concat(Rules.SelectMany(rule => rule.When ?? []).Select(condition => condition.Column ?? ""))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What is wrong with the mapping; empty when it can be used.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<Refusal> wrong = [];
        if (Group is null || Rules is null || Order is null || Customer is null || Line is null || Addresses is null || Shipping is null || Payment is null)
        {
            return [new("invalidMapping", "Leave a part out rather than set it to null.", "")];
        }

        Require(Template.ColumnsOf(Group).Any(), "/group", "Name the column that the rows of one order share, as {column}.");
        Require(!string.IsNullOrEmpty(Line.Sku), "/line/sku", "Say where the SKU is, as {column}.");
        Require(!string.IsNullOrEmpty(Line.Quantity), "/line/quantity", "Say where the quantity is, as {column}.");
        Require(!string.IsNullOrEmpty(Order.Currency), "/order/currency", "Give the currency: an ISO 4217 code, or its {column}.");
        Require(Products is null || IsPattern(Products), "/products", "Not a regular expression.");
        Require(TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone ?? "", out _), "/timeZone", "Not an IANA time zone.");
        Require(Enum.IsDefined(Payment.Method), "/payment/method", "Not a payment method.");
        for (int index = 0; index < Rules.Count; index++)
        {
            Rule(Rules[index], $"/rules/{index}");
        }

        return wrong;

        void Rule(RowRule? rule, string at)
        {
            Require(rule?.When is { Count: > 0 }, $"{at}/when", "A rule needs conditions.");
            foreach ((RowCondition condition, int index) in (rule?.When ?? []).Select((condition, index) => (condition, index)))
            {
                Require(!string.IsNullOrEmpty(condition?.Column), $"{at}/when/{index}/column", "Name the column.");
                Require(condition?.Matches is null || IsPattern(condition.Matches), $"{at}/when/{index}/matches", "Not a regular expression.");
            }
        }

        void Require(bool isRight, string field, string message)
        {
            if (!isRight)
            {
                wrong.Add(new("invalidMapping", message, field));
            }
        }
    }

    internal static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static bool IsPattern(string pattern)
    {
        try
        {
            Pattern(pattern);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private IEnumerable<Template> Templates()
    {
        string?[] texts =
        [
            Group, AddressBy, Order.PlacedAt, Order.Currency, Order.Note, .. CustomerTexts(Customer), .. CustomerTexts(Guest), Line.Id, Line.Sku, Line.Title,
            Line.Quantity, Line.UnitPrice, Line.Discount, Line.Tax, Line.Kind, .. AddressTexts(Address), .. Addresses.Values.SelectMany(AddressTexts),
            Shipping.Method, Shipping.Price, Payment.StoredMethod, Payment.Reference,
        ];
        return texts.OfType<string>().Select(text => new Template(text));
    }

    private static string?[] CustomerTexts(CustomerTemplate? customer) => [customer?.Id, customer?.Name, customer?.Email, customer?.Phone];

    private static string?[] AddressTexts(AddressTemplate? address) =>
        [address?.Name, address?.Line1, address?.Line2, address?.City, address?.Region, address?.Postcode, address?.Country];
}

/// <summary>Values of the order as a whole.</summary>
public sealed record OrderTemplate
{
    /// <summary>When it was placed.</summary>
    public string? PlacedAt { get; init; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>What the customer wrote.</summary>
    public string? Note { get; init; }
}

/// <summary>Values of the customer.</summary>
public sealed record CustomerTemplate
{
    /// <summary>The channel's customer id.</summary>
    public string? Id { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }
}

/// <summary>Values of a line.</summary>
public sealed record LineTemplate
{
    /// <summary>Unique within the order; the row's line number in the file when left out.</summary>
    public string? Id { get; init; }

    /// <summary>Stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>What the customer read.</summary>
    public string? Title { get; init; }

    /// <summary>Units; negative ones of a return count as units returned.</summary>
    public string? Quantity { get; init; }

    /// <summary>Price of one, in major units.</summary>
    public string? UnitPrice { get; init; }

    /// <summary>Taken off the line, in major units.</summary>
    public string? Discount { get; init; }

    /// <summary>Added to the line, in major units.</summary>
    public string? Tax { get; init; }

    /// <summary><c>product</c> or <c>charge</c>; goes before the pattern of products.</summary>
    public string? Kind { get; init; }
}

/// <summary>Values of an address.</summary>
public sealed record AddressTemplate
{
    /// <summary>Who receives it; the customer's name when left out.</summary>
    public string? Name { get; init; }

    /// <summary>Street and number.</summary>
    public string? Line1 { get; init; }

    /// <summary>Flat, building.</summary>
    public string? Line2 { get; init; }

    /// <summary>Town.</summary>
    public string? City { get; init; }

    /// <summary>County or state.</summary>
    public string? Region { get; init; }

    /// <summary>Postal code.</summary>
    public string? Postcode { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }
}

/// <summary>Values of shipping.</summary>
public sealed record ShippingTemplate
{
    /// <summary>Service name.</summary>
    public string? Method { get; init; }

    /// <summary>What the customer pays for it, in major units.</summary>
    public string? Price { get; init; }
}

/// <summary>Values of the payment.</summary>
public sealed record PaymentTemplate
{
    /// <summary>How.</summary>
    public PaymentMethod Method { get; init; }

    /// <summary>A payment method stored at the provider, to be charged at once.</summary>
    public string? StoredMethod { get; init; }

    /// <summary>The marketplace's payment reference.</summary>
    public string? Reference { get; init; }
}
