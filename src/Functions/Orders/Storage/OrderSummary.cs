using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>An order as it stands in lists.</summary>
/// <param name="Id">Order id.</param>
/// <param name="Number">What staff call it.</param>
/// <param name="Channel">Sales channel.</param>
/// <param name="Status">Headline.</param>
/// <param name="PaymentStatus">Payment axis.</param>
/// <param name="FulfilmentStatus">Fulfilment axis.</param>
/// <param name="Refunded">How much went back.</param>
/// <param name="Returned">How much came back.</param>
/// <param name="State">Open, closed, cancelled or expired.</param>
/// <param name="Holds">Why it is held.</param>
/// <param name="Tags">Labels.</param>
/// <param name="Total">What the customer owes.</param>
/// <param name="Lines">Number of lines.</param>
/// <param name="Units">Sum of quantities.</param>
/// <param name="Customer">Name, or mail address.</param>
/// <param name="Email">Mail address.</param>
/// <param name="Country">Where it goes.</param>
/// <param name="PlacedAt">When the customer placed it.</param>
/// <param name="ReceivedAt">When it was taken in.</param>
/// <param name="PayBy">When it expires unpaid.</param>
/// <param name="ShipBy">The ship-by promise.</param>
/// <param name="ShippedAt">When the last parcel left; null before.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
public sealed record OrderSummary(
    string Id, string Number, string Channel, OrderStatus Status, PaymentStatus PaymentStatus, FulfilmentStatus FulfilmentStatus, Extent Refunded,
    Extent Returned, OrderState State, IReadOnlyList<HoldReason> Holds, IReadOnlyCollection<string> Tags, Money Total, int Lines, int Units, string? Customer,
    string? Email, string? Country, DateTimeOffset PlacedAt, DateTimeOffset ReceivedAt, DateTimeOffset? PayBy, DateTimeOffset? ShipBy,
    DateTimeOffset? ShippedAt, DateTimeOffset? DeliveredAt)
{
    /// <summary>How many partitions each status is spread over.</summary>
    public const int Buckets = 4;

    /// <summary>Partition of <c>OrdersByStatus</c>.</summary>
    public string PartitionKey => Partition(Status, Keys.Bucket(Id, Buckets));

    /// <summary>Row of <c>OrdersByStatus</c> and <c>OrdersByCustomer</c>: the newest first.</summary>
    public string RowKey => Row(PlacedAt, Id);

    /// <summary>Row of an order in those lists.</summary>
    public static string Row(Order order) => Row(order.PlacedAt, order.Id);

    private static string Row(DateTimeOffset placedAt, string id) => $"{Keys.NewestFirst(placedAt)}-{id}";

    /// <summary>Partition of <c>OrdersByStatus</c>.</summary>
    public static string Partition(OrderStatus status, int bucket) => $"{status}-{bucket}";

    /// <summary>The list row of an order.</summary>
    public static OrderSummary Of(Order order) => new(
        order.Id, order.Number, order.Channel, order.Status(), order.Payment.Status, order.FulfilmentStatus(), order.RefundedExtent(), order.ReturnedExtent(),
        order.State, [.. order.Holds.Select(hold => hold.Reason)], order.Tags, order.Total, order.Lines.Count, order.Lines.Sum(line => line.Quantity),
        order.Customer.Name ?? order.Customer.Email, order.Customer.Email, order.ShippingAddress?.Country, order.PlacedAt, order.ReceivedAt,
        order.PaidAt is null && order.State == OrderState.Open ? order.PayBy : null, order.ShipBy,
        order.LiveParcels().Any() && order.LiveParcels().All(parcel => parcel.HandedOverAt is not null) ? order.LiveParcels().Max(parcel => parcel.HandedOverAt) : null,
        order.DeliveredAt);
}
