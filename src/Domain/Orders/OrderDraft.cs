using Serverless.Domain.Payments;

namespace Serverless.Domain.Orders;

/// <summary>An order as it is offered to us, before it is checked; the shape that every channel is mapped to.</summary>
public sealed record OrderDraft
{
    /// <summary>The sales channel; <c>web</c> when left out.</summary>
    public string? Channel { get; init; }

    /// <summary>The channel's order id; the Idempotency-Key stands in when left out.</summary>
    public string? ExternalId { get; init; }

    /// <summary>When the customer placed it; now when left out.</summary>
    public DateTimeOffset? PlacedAt { get; init; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>Who buys.</summary>
    public DraftCustomer? Customer { get; init; }

    /// <summary>Where it goes; needed when there are goods.</summary>
    public Address? ShippingAddress { get; init; }

    /// <summary>Who pays.</summary>
    public Address? BillingAddress { get; init; }

    /// <summary>What is bought; 1 to 1,000 lines.</summary>
    public IReadOnlyList<DraftLine>? Lines { get; init; }

    /// <summary>Shipping service and price; free standard shipping when left out.</summary>
    public DraftShipping? Shipping { get; init; }

    /// <summary>What the customer was shown as the total; checked when given.</summary>
    public Money? Total { get; init; }

    /// <summary>How it is paid; by card in the checkout when left out.</summary>
    public DraftPayment? Payment { get; init; }

    /// <summary>What the customer wrote.</summary>
    public string? Note { get; init; }

    /// <summary>The cart hold whose stock the order takes over; its customer's own when left out.</summary>
    public string? Hold { get; init; }
}

/// <summary>Who buys.</summary>
public sealed record DraftCustomer
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

/// <summary>One line as offered.</summary>
public sealed record DraftLine
{
    /// <summary>Unique within the order; its number when left out.</summary>
    public string? LineId { get; init; }

    /// <summary>Stock keeping unit, case-sensitive.</summary>
    public string? Sku { get; init; }

    /// <summary>What the customer read.</summary>
    public string? Title { get; init; }

    /// <summary>Units.</summary>
    public int Quantity { get; init; }

    /// <summary>Price of one; the catalogue's when left out.</summary>
    public Money? UnitPrice { get; init; }

    /// <summary>Taken off the line.</summary>
    public Money? Discount { get; init; }

    /// <summary>Added to the line.</summary>
    public Money? Tax { get; init; }

    /// <summary>The line's total; checked when given.</summary>
    public Money? Total { get; init; }

    /// <summary>Goods unless said otherwise.</summary>
    public LineKind Kind { get; init; }
}

/// <summary>Shipping as offered.</summary>
public sealed record DraftShipping
{
    /// <summary>Service name.</summary>
    public string? Method { get; init; }

    /// <summary>What the customer pays for it.</summary>
    public Money? Price { get; init; }
}

/// <summary>Payment as offered.</summary>
public sealed record DraftPayment
{
    /// <summary>How.</summary>
    public PaymentMethod Method { get; init; }

    /// <summary>A payment method stored at the provider, to be charged at once.</summary>
    public string? StoredMethod { get; init; }

    /// <summary>On whose page the customer pays; the store's own when left out.</summary>
    public CheckoutKind Checkout { get; init; }

    /// <summary>Where Stripe's page sends the customer who has paid; our own page when left out.</summary>
    public string? SuccessUrl { get; init; }

    /// <summary>Where Stripe's page sends the customer who turns back; our own page when left out.</summary>
    public string? CancelUrl { get; init; }

    /// <summary>The marketplace's payment reference.</summary>
    public string? Reference { get; init; }
}
