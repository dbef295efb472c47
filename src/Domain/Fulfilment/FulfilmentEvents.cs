using System.Text.Json.Serialization;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Fulfilment;

/// <summary>A parcel was put on a location's pick list.</summary>
/// <param name="ParcelId">The new parcel.</param>
/// <param name="Location">Where it is packed.</param>
/// <param name="Items">What is in it.</param>
public sealed record ParcelPlanned(string ParcelId, string Location, [property: JsonIgnore] IReadOnlyList<ParcelItem> Items) : OrderEvent
{
    /// <summary>Units in it.</summary>
    public int Units => Items?.Sum(item => item.Quantity) ?? 0;

    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Parcels.Add(
        new() { Id = ParcelId, Location = Location, Items = [.. Items], PlannedAt = at });
}

/// <summary>Everything of a parcel was picked.</summary>
/// <param name="ParcelId">The parcel.</param>
public sealed record ParcelPicked(string ParcelId) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Parcel parcel = order.Parcel(ParcelId)!;
        parcel.Work = FulfilmentState.Picked;
        parcel.PickedAt = at;
    }
}

/// <summary>A parcel was packed and checked.</summary>
/// <param name="ParcelId">The parcel.</param>
/// <param name="WeightGrams">As weighed; null when it was not.</param>
public sealed record ParcelPacked(string ParcelId, int? WeightGrams) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Parcel parcel = order.Parcel(ParcelId)!;
        parcel.Work = FulfilmentState.Packed;
        parcel.PackedAt = at;
        parcel.WeightGrams = WeightGrams;
    }
}

/// <summary>A label was bought.</summary>
/// <param name="ParcelId">The parcel.</param>
/// <param name="Label">The label.</param>
public sealed record LabelBought(string ParcelId, ShippingLabel Label) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Parcel parcel = order.Parcel(ParcelId)!;
        parcel.Label = Label;
        parcel.Status = ParcelStatus.LabelCreated;
        if (parcel.Work == FulfilmentState.Packed)
        {
            parcel.Work = FulfilmentState.Labelled;
        }
    }
}

/// <summary>The label of a parcel that never left was called off.</summary>
/// <param name="ParcelId">The parcel.</param>
public sealed record LabelVoided(string ParcelId) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Parcel(ParcelId)!.Status = ParcelStatus.Voided;
}

/// <summary>A parcel left the house.</summary>
/// <param name="ParcelId">The parcel.</param>
/// <param name="TrackingNumber">What the customer follows.</param>
public sealed record ParcelHandedOver(string ParcelId, string? TrackingNumber) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Parcel parcel = order.Parcel(ParcelId)!;
        parcel.Work = FulfilmentState.HandedOver;
        parcel.HandedOverAt = at;
    }
}

/// <summary>The stock of a parcel was taken off the books.</summary>
/// <param name="ParcelId">The parcel.</param>
public sealed record ParcelStockConsumed(string ParcelId) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.Parcel(ParcelId)!.StockConsumed = true;
        if (order.LiveParcels().All(parcel => parcel.StockConsumed))
        {
            order.Reservation = ReservationState.Consumed;
        }
    }
}

/// <summary>The carrier does not take the label of a parcel that never left back.</summary>
/// <param name="ParcelId">The parcel.</param>
/// <param name="Why">In the carrier's words.</param>
public sealed record LabelKept(string ParcelId, string Why) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Parcel(ParcelId)!.LabelKept = true;
}

/// <summary>The work on a parcel was called off.</summary>
/// <param name="ParcelId">The parcel.</param>
/// <param name="Reason">Why, where staff have said so.</param>
public sealed record ParcelCancelled(string ParcelId, string? Reason = null) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Parcel(ParcelId)!.Work = FulfilmentState.Cancelled;
}

/// <summary>The carrier reported where a parcel is.</summary>
/// <param name="ParcelId">The parcel.</param>
/// <param name="Status">Where it is.</param>
/// <param name="ReportedAt">When the carrier says it happened.</param>
public sealed record ParcelTracked(string ParcelId, ParcelStatus Status, DateTimeOffset ReportedAt) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ParcelId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Parcel parcel = order.Parcel(ParcelId)!;
        parcel.Status = Status;
        if (Status is ParcelStatus.Delivered or ParcelStatus.PickedUp)
        {
            parcel.DeliveredAt = at;
        }
    }
}
