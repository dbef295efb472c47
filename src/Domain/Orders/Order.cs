using System.Text.Json.Serialization;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Orders;

/// <summary>
/// One order with its payment, parcels and returns: the aggregate that every command is decided on. It changes only by
/// <see cref="Apply"/>; the capabilities' decisions (cancel, expire, pack, refund …) are extension methods beside their rules.
/// </summary>
public sealed class Order
{
    /// <summary><c>ord_</c> and a ULID.</summary>
    [JsonInclude] public required string Id { get; init; }

    /// <summary>What staff and customer call it.</summary>
    [JsonInclude] public required string Number { get; init; }

    /// <summary>The sales channel: <c>web</c>, <c>shopify</c>, a feed's name.</summary>
    [JsonInclude] public required string Channel { get; init; }

    /// <summary>The channel's own order id; unique within the channel.</summary>
    [JsonInclude] public required string ExternalId { get; init; }

    /// <summary>When the customer placed it, as the channel says.</summary>
    [JsonInclude] public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>When it was taken in here; the clocks of all promises start now.</summary>
    [JsonInclude] public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Who bought.</summary>
    [JsonInclude] public required Customer Customer { get; init; }

    /// <summary>Where it goes; null when nothing is shipped.</summary>
    [JsonInclude] public Address? ShippingAddress { get; internal set; }

    /// <summary>Who pays; null when the channel does not say.</summary>
    [JsonInclude] public Address? BillingAddress { get; init; }

    /// <summary>ISO 4217.</summary>
    [JsonInclude] public required string Currency { get; init; }

    /// <summary>Shipping service and price as sold.</summary>
    [JsonInclude] public required ShippingChoice Shipping { get; init; }

    /// <summary>Lines, shipping and tax less discounts: what the customer owes.</summary>
    [JsonInclude] public required Money Total { get; init; }

    /// <summary>What the customer wrote; may be empty.</summary>
    [JsonInclude] public string? CustomerNote { get; init; }

    /// <summary>Whether it is picked before others: the customer paid for speed, or wrote something. Its tag is for people; this stays as it was at intake.</summary>
    [JsonInclude] public bool IsSpecial { get; init; }

    /// <summary>Whether it is picked before others for its customer, who has spent much before. Its tag is for people; this stays.</summary>
    [JsonInclude] public bool IsVip { get; internal set; }

    /// <summary>What was sold; never changes after intake, so it is stored apart from the snapshot.</summary>
    [JsonIgnore] public IReadOnlyList<OrderLine> Lines { get; set; } = [];

    /// <summary>Open, closed, cancelled or expired.</summary>
    [JsonInclude] public OrderState State { get; internal set; }

    /// <summary>Why it is not worked on; empty when it may go.</summary>
    [JsonInclude] public List<Hold> Holds { get; private set; } = [];

    /// <summary>Whether its channel vouches for its orders: those that are like it are not counted.</summary>
    [JsonInclude] public bool ReviewExempt { get; init; }

    /// <summary>Labels for staff and rules.</summary>
    [JsonInclude] public SortedSet<string> Tags { get; private set; } = [];

    /// <summary>Notes of staff.</summary>
    [JsonInclude] public List<Note> Notes { get; private set; } = [];

    /// <summary>What is owed, what came in and what went back.</summary>
    [JsonInclude] public required Payment Payment { get; init; }

    /// <summary>The stock kept for this order.</summary>
    [JsonInclude] public ReservationState Reservation { get; internal set; }

    /// <summary>Which quantity of which line comes from which location.</summary>
    [JsonInclude] public List<Allocation> Allocations { get; private set; } = [];

    /// <summary>When the stock it waits for is expected; null when it does not wait, or nobody knows.</summary>
    [JsonInclude] public DateTimeOffset? StockExpectedAt { get; internal set; }

    /// <summary>That it was sold although nothing was left; null when it was not.</summary>
    [JsonInclude] public Oversell? Oversold { get; internal set; }

    /// <summary>What is sent instead of what was sold, as the customer chose.</summary>
    [JsonInclude] public List<LineChange> Changes { get; private set; } = [];

    /// <summary>One parcel per location.</summary>
    [JsonInclude] public List<Parcel> Parcels { get; private set; } = [];

    /// <summary>What the customer sends or sent back.</summary>
    [JsonInclude] public List<Return> Returns { get; private set; } = [];

    /// <summary>Unpaid by then, it expires; later while the bank is still working on the payment.</summary>
    [JsonInclude] public DateTimeOffset PayBy { get; internal set; }

    /// <summary>When the money was first covering.</summary>
    [JsonInclude] public DateTimeOffset? PaidAt { get; internal set; }

    /// <summary>The ship-by promise; stamped when payment covers.</summary>
    [JsonInclude] public DateTimeOffset? ShipBy { get; internal set; }

    /// <summary>When the last parcel was delivered (or the order of charges only was fulfilled).</summary>
    [JsonInclude] public DateTimeOffset? DeliveredAt { get; internal set; }

    /// <summary>Until when the customer may ask for a return.</summary>
    [JsonInclude] public DateTimeOffset? ReturnUntil { get; internal set; }

    /// <summary>When it came to rest.</summary>
    [JsonInclude] public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>The order that was over when its money came, and that this one takes the place of.</summary>
    [JsonInclude] public string? Replaces { get; internal set; }

    /// <summary>Why it was cancelled; null when it was not.</summary>
    [JsonInclude] public string? CancelReason { get; internal set; }

    /// <summary>Which orchestration instance carries the order; a rehydrated one has the next number.</summary>
    [JsonInclude] public int Generation { get; internal set; } = 1;

    /// <summary>How many events the timeline has.</summary>
    [JsonInclude] public int EventCount { get; private set; }

    /// <summary>Whether nothing more will be fulfilled.</summary>
    [JsonIgnore] public bool IsOver => State is OrderState.Cancelled or OrderState.Expired;

    /// <summary>Whether its parcels are picked before others.</summary>
    [JsonIgnore] public bool GoesFirst => IsSpecial || IsVip;

    /// <summary>Lines that must be shipped.</summary>
    [JsonIgnore] public IEnumerable<OrderLine> Goods => Lines.Where(line => line.Kind == LineKind.Product);

    /// <summary>What has to be in stock: goods as they are sent, bundles taken apart.</summary>
    [JsonIgnore] public IEnumerable<OrderLine> Demand => Goods.Select(this.AsSent).Where(line => line.Quantity > 0).SelectMany(line => line.Demand());

    /// <summary>Whether it is sold and waits for stock.</summary>
    [JsonIgnore] public bool WaitsForStock => State == OrderState.Open && Reservation == ReservationState.None && Holds.Exists(hold => hold.Reason == HoldReason.InventoryOutOfStock);

    /// <summary>The line with this id.</summary>
    public OrderLine? Line(string lineId) => Lines.FirstOrDefault(line => line.LineId == lineId);

    /// <summary>The parcel with this id.</summary>
    public Parcel? Parcel(string parcelId) => Parcels.Find(parcel => parcel.Id == parcelId);

    /// <summary>The return with this id.</summary>
    public Return? Return(string returnId) => Returns.Find(item => item.Id == returnId);

    /// <summary>Makes one event a fact of the order.</summary>
    public void Apply(OrderEvent happened, DateTimeOffset at)
    {
        happened.ApplyTo(this, at);
        EventCount++;
    }
}

/// <summary>Where the order stands as a whole; holds, payment, fulfilment and returns are axes of their own.</summary>
public enum OrderState
{
    /// <summary>Being worked on or within its return window.</summary>
    Open,

    /// <summary>At rest: delivered and past its window, or closed by staff.</summary>
    Closed,

    /// <summary>Will not be fulfilled.</summary>
    Cancelled,

    /// <summary>Was not paid in time.</summary>
    Expired,
}

/// <summary>Who bought.</summary>
/// <param name="Id">The channel's customer id, or one made from the mail address.</param>
/// <param name="Name">Name; may be empty for guests.</param>
/// <param name="Email">Where mails go; null when the channel hides it.</param>
/// <param name="Phone">Optional.</param>
public sealed record Customer(string Id, string? Name, string? Email, string? Phone);

/// <summary>The shipping service sold and its price.</summary>
/// <param name="Method">Service name: <c>standard</c>, <c>express</c>.</param>
/// <param name="Price">What the customer pays for it, tax included.</param>
public sealed record ShippingChoice(string Method, Money Price);

/// <summary>A note by staff.</summary>
/// <param name="At">When.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What.</param>
public sealed record Note(DateTimeOffset At, string Author, string Text);

/// <summary>Why an order is held.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Detail">What exactly; may be empty.</param>
/// <param name="Since">When it was placed.</param>
public sealed record Hold(HoldReason Reason, string Detail, DateTimeOffset Since);

/// <summary>The reasons for which an order is held.</summary>
public enum HoldReason
{
    /// <summary>Waits for money.</summary>
    AwaitingPayment,

    /// <summary>Looks like fraud.</summary>
    FraudReview,

    /// <summary>Worth a second look for its value.</summary>
    HighValue,

    /// <summary>Cannot be delivered as addressed.</summary>
    IncorrectAddress,

    /// <summary>Sold by a channel, but not in stock.</summary>
    InventoryOutOfStock,

    /// <summary>No delivery date can be given.</summary>
    UnknownDeliveryDate,

    /// <summary>Lines, shipping and total do not add up.</summary>
    TotalsMismatch,

    /// <summary>A SKU the catalogue does not know.</summary>
    UnmappedSku,

    /// <summary>Another reason, told in the detail.</summary>
    Other,
}
