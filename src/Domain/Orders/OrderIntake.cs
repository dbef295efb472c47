using Serverless.Domain.Inventory;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Orders;

/// <summary>What the catalogue knows of a SKU.</summary>
/// <param name="Sku">Case-sensitive.</param>
/// <param name="Title">What the customer reads.</param>
/// <param name="Prices">Price of one, by ISO 4217 code.</param>
/// <param name="WeightGrams">Weight of one; null when unknown.</param>
public sealed record CatalogueItem(string Sku, string? Title, IReadOnlyDictionary<string, Money> Prices, int? WeightGrams)
{
    /// <summary>What a bundle consists of; empty for anything else. Stock is kept of the parts.</summary>
    public IReadOnlyList<BundlePart> Parts { get; init; } = [];

    /// <summary>How it may be sold when it is not in stock; null: not at all.</summary>
    public BackorderTerms? Backorder { get; init; }

    /// <summary>Units that a sales channel does not get, by channel; <c>*</c> stands for those not named.</summary>
    public IReadOnlyDictionary<string, int> KeepBack { get; init; } = new Dictionary<string, int>();

    /// <summary>What may be offered to customers instead, should it be gone; the best first.</summary>
    public IReadOnlyList<string> Substitutes { get; init; } = [];

    /// <summary>From whom it is bought; null when it is not to be bought anew.</summary>
    public ReorderTerms? Reorder { get; init; }

    /// <summary>Where else it is sold: by channel, the id that the channel knows it by. Each channel is told what its buyers may have.</summary>
    public IReadOnlyDictionary<string, string> Listings { get; init; } = new Dictionary<string, string>();

    /// <summary>Units that this channel does not get.</summary>
    public int KeptBackFrom(string channel) => KeepBack.TryGetValue(channel, out int units) ? units : KeepBack.GetValueOrDefault("*");
}

/// <summary>A part of a bundle.</summary>
/// <param name="Sku">Its SKU.</param>
/// <param name="Quantity">Units in one bundle.</param>
public sealed record BundlePart(string Sku, int Quantity);

/// <summary>How a product may be sold when it is not in stock.</summary>
/// <param name="ExpectedAt">When new stock is expected; null when that is not known.</param>
/// <param name="Limit">The most units that orders may wait for; null for no limit.</param>
/// <param name="ReleaseAt">A pre-order: sold before, sent from then on, whatever is in stock.</param>
public sealed record BackorderTerms(DateTimeOffset? ExpectedAt, int? Limit, DateTimeOffset? ReleaseAt);

/// <summary>Turns a draft into an order, or says field by field what is wrong with it.</summary>
/// <param name="Strict">
/// Own checkout: totals must balance, SKUs must be known and prices must be the catalogue's. Otherwise (a channel has sold it already) such an
/// order is taken in with a hold.
/// </param>
/// <param name="HighValue">Orders of at least this many major units are held for review; null: never.</param>
/// <param name="Review">Whether a malformed address holds (or refuses) the order, and orders like it are counted.</param>
/// <param name="PayWithin">Unpaid that long, it expires.</param>
/// <param name="Capture">When the money of a card is captured.</param>
/// <param name="Express">Words by which a fast shipping service is known.</param>
public sealed record OrderIntake(bool Strict, decimal? HighValue, bool Review, TimeSpan PayWithin, CaptureMode Capture = CaptureMode.Automatic, IReadOnlyList<string>? Express = null)
{
    /// <summary>The most lines that one order may have.</summary>
    public const int MaxLines = 1000;

    // What comes from outside as a date may be any; storage and time zones cannot hold all of them.
    internal const int FirstYear = 1970;
    internal const int LastYear = 9000;

    /// <summary>The order with the events of its intake, or the refusals.</summary>
    /// <param name="draft">As offered.</param>
    /// <param name="id">The new order's id.</param>
    /// <param name="externalId">The channel's order id, or what stands in for it.</param>
    /// <param name="catalogue">What is known of each SKU of the draft.</param>
    /// <param name="now">Business time.</param>
    public (Order? Order, Decision<OrderEvent> Decision) Accept(
        OrderDraft draft, string id, string externalId, IReadOnlyDictionary<string, CatalogueItem> catalogue, DateTimeOffset now)
    {
        IReadOnlyList<Refusal> malformed = DraftShape.Check(draft);
        if (malformed.Count > 0)
        {
            return (null, Decision<OrderEvent>.No(malformed));
        }

        List<Refusal> wrong = [];
        List<OrderEvent> holds = [];
        OrderLine[] lines = draft.Lines!.Select((line, index) => Line(line, index, draft.Currency!, catalogue, wrong)).ToArray();
        Refusal[] tooLarge = lines
            .Select((line, index) => (line.Total, Index: index))
            .Where(line => line.Total.Amount > DraftShape.MaxAmount)
            .Select(line => new Refusal("tooLarge", $"{line.Total} is beyond any order.", $"/lines/{line.Index}/quantity"))
            .ToArray();
        if (tooLarge.Length > 0)
        {
            return (null, Decision<OrderEvent>.No(tooLarge));
        }

        Money shipping = draft.Shipping?.Price ?? Money.Zero(draft.Currency!);
        Money total = lines.Aggregate(shipping, (sum, line) => sum + line.Total);
        if (draft.Total is { } shown && shown != total)
        {
            wrong.Add(new("totalsMismatch", $"Lines and shipping add up to {total}, not to {shown}.", "/total"));
        }

        if ((draft.Payment?.Method ?? PaymentMethod.Card) == PaymentMethod.Card && SmallestCharge.Above(total) is { } least)
        {
            wrong.Add(new("amountTooSmall", $"{total} cannot be paid by card; the least is {least}.", "/total"));
        }

        if (Review && lines.Any(line => line.Kind == LineKind.Product))
        {
            wrong.AddRange(draft.ShippingAddress is null
                ? [new("invalidAddress", "Goods need a shipping address.", "/shippingAddress")]
                : AddressForm.Check(draft.ShippingAddress, "/shippingAddress"));
        }

        if (Strict && wrong.Count > 0)
        {
            return (null, Decision<OrderEvent>.No(wrong));
        }

        holds.AddRange(wrong.GroupBy(refusal => HoldFor(refusal.Code)).Select(group => new HoldPlaced(group.Key, group.First().Message)));
        if (HighValue is { } limit && total.ToDecimal() >= limit)
        {
            holds.Add(new HoldPlaced(HoldReason.HighValue, $"{total} is worth a second look."));
        }

        Order order = new()
        {
            Id = id,
            Number = externalId,
            Channel = draft.Channel ?? "web",
            ExternalId = externalId,
            PlacedAt = draft.PlacedAt ?? now,
            ReceivedAt = now,
            Customer = new(draft.Customer?.Id ?? draft.Customer?.Email?.ToLowerInvariant() ?? $"guest-{id}", draft.Customer?.Name, draft.Customer?.Email, draft.Customer?.Phone),
            ShippingAddress = draft.ShippingAddress,
            BillingAddress = draft.BillingAddress,
            Currency = draft.Currency!,
            Shipping = new(draft.Shipping?.Method ?? "standard", shipping),
            Total = total,
            CustomerNote = draft.Note,
            IsSpecial = SpecialOrder.Is(draft.Shipping?.Method ?? "", draft.Note, Express ?? []),
            Payment = new()
            {
                Method = draft.Payment?.Method ?? PaymentMethod.Card,
                Due = total,
                StoredMethod = draft.Payment?.StoredMethod,
                Capture = Capture,
                Checkout = draft.Payment?.Checkout ?? CheckoutKind.Intent,
                SuccessUrl = draft.Payment?.SuccessUrl,
                CancelUrl = draft.Payment?.CancelUrl,
            },
            PayBy = now + PayWithin,
            ReviewExempt = !Review,
            Lines = lines,
        };
        return (order, Decision<OrderEvent>.Of(
        [
            new OrderPlaced(lines.Length, lines.Sum(line => line.Quantity), total),
            .. order.IsSpecial ? [new TagsChanged([SpecialOrder.Tag], [])] : Array.Empty<OrderEvent>(),
            .. holds,
        ]));
    }

    private static HoldReason HoldFor(string code) => code switch
    {
        "totalsMismatch" => HoldReason.TotalsMismatch,
        "unknownSku" => HoldReason.UnmappedSku,
        "invalidAddress" => HoldReason.IncorrectAddress,
        _ => HoldReason.Other,
    };

    private OrderLine Line(DraftLine draft, int index, string currency, IReadOnlyDictionary<string, CatalogueItem> catalogue, List<Refusal> wrong)
    {
        CatalogueItem? known = catalogue.GetValueOrDefault(draft.Sku!);
        if (known is null && draft.Kind == LineKind.Product)
        {
            wrong.Add(new("unknownSku", $"The catalogue has no SKU '{draft.Sku}'.", $"/lines/{index}/sku"));
        }

        Money? listed = known is not null && known.Prices.TryGetValue(currency, out Money price) ? price : null;
        if (draft.UnitPrice is null && listed is null)
        {
            wrong.Add(new("priceMissing", $"SKU '{draft.Sku}' has no price in {currency}; give one.", $"/lines/{index}/unitPrice"));
        }
        else if (Strict && draft.UnitPrice is { } given && listed is { } own && given != own)
        {
            wrong.Add(new("priceMismatch", $"SKU '{draft.Sku}' costs {own}, not {given}.", $"/lines/{index}/unitPrice"));
        }

        Money unitPrice = draft.UnitPrice ?? listed ?? Money.Zero(currency);
        Money discount = draft.Discount ?? Money.Zero(currency);
        Money tax = draft.Tax ?? Money.Zero(currency);
        Money total = (unitPrice * draft.Quantity) - discount + tax;
        if (total.Amount < 0)
        {
            wrong.Add(new("totalsMismatch", $"The discount of line {draft.LineId ?? $"{index + 1}"} is larger than the line.", $"/lines/{index}/discount"));
        }

        if (draft.Total is { } shown && shown != total)
        {
            wrong.Add(new("totalsMismatch", $"Quantity × price − discount + tax is {total}, not {shown}.", $"/lines/{index}/total"));
        }

        return new(draft.LineId ?? $"{index + 1}", draft.Sku!, draft.Title ?? known?.Title, draft.Quantity, unitPrice, discount, tax, total, draft.Kind)
        {
            Parts = draft.Kind == LineKind.Product && known is not null ? known.Parts : [],
        };
    }
}
