using System.Globalization;
using System.Text.RegularExpressions;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Channels;

/// <summary>What the rows of one group are.</summary>
/// <param name="Order">The order; null when there is none to take in.</param>
/// <param name="OrderLines">The lines of the file that the order was made of.</param>
/// <param name="Return">What came back; null when nothing did.</param>
/// <param name="Rejected">Rows that are neither.</param>
public sealed record TranslatedGroup(OrderDraft? Order, IReadOnlyList<int> OrderLines, ReturnOffer? Return, IReadOnlyList<RejectedRow> Rejected);

/// <summary>Turns the rows of a file into orders and returns, by the channel's mapping.</summary>
public sealed class FeedTranslator
{
    private const NumberStyles Figures = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private readonly FeedMapping mapping;
    private readonly string channel;
    private readonly Dictionary<string, int> columns;
    private readonly RowRules rules;
    private readonly Regex? products;
    private readonly TimeZoneInfo zone;

    /// <summary>For one channel; the mapping must have been checked.</summary>
    public FeedTranslator(string channel, FeedMapping mapping)
    {
        this.channel = channel;
        this.mapping = mapping;
        columns = mapping.Columns().Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        rules = new(mapping.Rules);
        products = mapping.Products is null ? null : FeedMapping.Pattern(mapping.Products);
        zone = TimeZoneInfo.FindSystemTimeZoneById(mapping.TimeZone);
    }

    /// <summary>What the row's group is called; null when the row does not say.</summary>
    public string? GroupOf(FeedRow row) => new Reader(this, row).Text(mapping.Group);

    /// <summary>
    /// Translates a group. Rows that a rule sets aside are rejected alone; a row that is sold but malformed takes its whole order with it, so
    /// that nothing is taken in by halves.
    /// </summary>
    public TranslatedGroup Translate(string group, IReadOnlyList<FeedRow> rows)
    {
        List<RejectedRow> rejected = [];
        List<Reader> sold = [];
        List<Reader> returned = [];
        foreach (FeedRow row in rows)
        {
            Reader reader = new(this, row);
            RowRule rule = rules.For(reader.Cell);
            if (rule.Is == RowKind.Rejected)
            {
                rejected.Add(new(row.Line, "setAside", rule.Reason ?? "The mapping sets such rows aside.", group));
            }
            else
            {
                (rule.Is == RowKind.Sale ? sold : returned).Add(reader);
            }
        }

        OrderDraft? order = Order(group, sold, rejected);
        ReturnOffer? offer = Return(group, returned, rejected);
        return new(order, order is null ? [] : [.. sold.Select(reader => reader.Line)], offer, rejected);
    }

    private OrderDraft? Order(string group, List<Reader> rows, List<RejectedRow> rejected)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        Reader first = rows[0];
        string currency = first.Text(mapping.Order.Currency) ?? "";
        first.Require(Currencies.IsKnown(currency), "unknownCurrency", $"'{currency}' is not an ISO 4217 currency.");
        DraftLine[] lines = Currencies.IsKnown(currency) ? [.. rows.Select(row => Line(row, currency))] : [];
        CustomerTemplate customer = first.Text(mapping.Customer.Id) is null ? mapping.Guest ?? mapping.Customer : mapping.Customer;
        OrderDraft draft = new()
        {
            Channel = channel,
            ExternalId = group,
            PlacedAt = first.Date(mapping.Order.PlacedAt, "placedAt"),
            Currency = currency,
            Note = first.Text(mapping.Order.Note),
            Customer = new() { Id = first.Text(customer.Id), Name = first.Text(customer.Name), Email = first.Text(customer.Email), Phone = first.Text(customer.Phone) },
            ShippingAddress = Address(first, first.Text(customer.Name)),
            Lines = lines,
            Shipping = new() { Method = first.Text(mapping.Shipping.Method), Price = first.Money(mapping.Shipping.Price, currency, "shipping price") },
            Payment = new()
            {
                Method = mapping.Payment.Method,
                StoredMethod = first.Text(mapping.Payment.StoredMethod),
                Reference = first.Text(mapping.Payment.Reference),
            },
        };
        if (rows.TrueForAll(row => row.Wrong is null))
        {
            return draft;
        }

        int broken = rows.First(row => row.Wrong is not null).Line;
        rejected.AddRange(rows.Select(row => row.Wrong is { } wrong
            ? new RejectedRow(row.Line, wrong.Code, wrong.Message, group)
            : new RejectedRow(row.Line, "orderBroken", $"Line {broken} of the same order is broken.", group)));
        return null;
    }

    private DraftLine Line(Reader row, string currency)
    {
        string? sku = row.Text(mapping.Line.Sku);
        row.Require(sku is not null, "missing", "The row has no SKU.");
        int quantity = row.Whole(mapping.Line.Quantity, "quantity");
        row.Require(row.Wrong is not null || quantity > 0, "notPositive", $"The quantity must be at least 1, not {quantity}.");
        return new()
        {
            LineId = row.Text(mapping.Line.Id) ?? row.Line.ToString(CultureInfo.InvariantCulture),
            Sku = sku,
            Title = row.Text(mapping.Line.Title),
            Quantity = quantity,
            UnitPrice = row.Money(mapping.Line.UnitPrice, currency, "unit price"),
            Discount = row.Money(mapping.Line.Discount, currency, "discount"),
            Tax = row.Money(mapping.Line.Tax, currency, "tax"),
            Kind = Kind(row, sku),
        };
    }

    private LineKind Kind(Reader row, string? sku)
    {
        if (row.Text(mapping.Line.Kind) is not { } said)
        {
            return IsCharge(sku) ? LineKind.Charge : LineKind.Product;
        }

        row.Require(Enum.TryParse(said, ignoreCase: true, out LineKind kind) && Enum.IsDefined(kind), "invalidValue", $"The line kind is 'product' or 'charge', not '{said}'.");
        return kind;
    }

    private bool IsCharge(string? sku) => products is not null && !products.IsMatch(sku ?? "");

    private Address? Address(Reader row, string? customer)
    {
        AddressTemplate? template = mapping.Address;
        if (row.Text(mapping.AddressBy) is { } by)
        {
            template = mapping.Addresses.GetValueOrDefault(by) ?? template;
            row.Require(template is not null, "unknownAddress", $"The mapping has no address for '{by}'.");
        }

        return template is null || row.Text(template.Line1) is not { } line1
            ? null
            : new(
                row.Text(template.Name) ?? customer ?? "", line1, row.Text(template.Line2), row.Text(template.City) ?? "", row.Text(template.Region),
                row.Text(template.Postcode), row.Text(template.Country) ?? "");
    }

    private ReturnOffer? Return(string group, List<Reader> rows, List<RejectedRow> rejected)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        string? customer = rows[0].Text(mapping.Customer.Id);
        List<ReturnRow> offered = [];
        foreach (Reader row in rows)
        {
            string? sku = row.Text(mapping.Line.Sku);
            row.Require(sku is not null, "missing", "The row has no SKU.");
            row.Require(!IsCharge(sku), "chargeReturned", $"'{sku}' is a charge; only goods can be returned.");
            row.Require(customer is not null, "noCustomer", "The row names no customer, so its sale cannot be found.");
            int quantity = Math.Abs(row.Whole(mapping.Line.Quantity, "quantity"));
            row.Require(row.Wrong is not null || quantity > 0, "notPositive", "Nothing came back: the quantity is 0.");
            DateTimeOffset at = row.Date(mapping.Order.PlacedAt, "date") ?? DateTimeOffset.MaxValue;
            if (row.Wrong is { } wrong)
            {
                rejected.Add(new(row.Line, wrong.Code, wrong.Message, group));
            }
            else
            {
                offered.Add(new(row.Line, at, sku!, quantity));
            }
        }

        return offered.Count == 0 ? null : new(group, customer, offered);
    }

    /// <summary>Reads the values of one row, and keeps the first thing that is wrong with it.</summary>
    private sealed class Reader(FeedTranslator translator, FeedRow row)
    {
        public int Line => row.Line;

        public Refusal? Wrong { get; private set; }

        public string? Cell(string column) => translator.columns.TryGetValue(column, out int index) && index < row.Cells.Count ? row.Cells[index] : null;

        public string? Text(string? template) => template is null ? null : new Template(template).Fill(Cell);

        public void Require(bool isRight, string code, string message) => Wrong ??= isRight ? null : new(code, message);

        public int Whole(string? template, string what)
        {
            string? text = Text(template);
            bool isWhole = int.TryParse(text, Figures & ~NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out int value);
            Require(isWhole && value != int.MinValue, "invalidValue", $"The {what} '{text}' is not a whole number.");
            return isWhole ? value : 0;
        }

        public Money? Money(string? template, string currency, string what)
        {
            if (Text(template) is not { } text || !Currencies.IsKnown(currency))
            {
                return null;
            }

            bool isAmount = decimal.TryParse(text, Figures, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) < 1_000_000_000_000m;
            Require(isAmount, "invalidValue", $"The {what} '{text}' is not an amount.");
            return isAmount ? Domain.Money.FromDecimal(value, currency) : null;
        }

        public DateTimeOffset? Date(string? template, string what)
        {
            if (Text(template) is not { } text)
            {
                return null;
            }

            bool isDate = translator.mapping.DateFormat is { } format
                ? DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime value)
                : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out value);
            isDate &= value.Year is >= OrderIntake.FirstYear and <= OrderIntake.LastYear;
            Require(isDate, "invalidValue", $"The {what} '{text}' is not a date{(translator.mapping.DateFormat is { } like ? $" like {like}" : "")}.");
            if (!isDate)
            {
                return null;
            }

            return value.Kind == DateTimeKind.Utc ? new(value) : new DateTimeOffset(value, translator.zone.GetUtcOffset(value)).ToUniversalTime();
        }
    }
}
