using System.Text.Json.Serialization;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Fulfilment;

/// <summary>One parcel: the work on it at its location, then its way to the customer.</summary>
public sealed class Parcel
{
    /// <summary><c>pcl_</c> and a ULID.</summary>
    [JsonInclude] public required string Id { get; init; }

    /// <summary>Where it is packed.</summary>
    [JsonInclude] public required string Location { get; init; }

    /// <summary>What is in it.</summary>
    [JsonInclude] public required List<ParcelItem> Items { get; init; }

    /// <summary>How far the warehouse is.</summary>
    [JsonInclude] public FulfilmentState Work { get; internal set; }

    /// <summary>Where it is on its way; null before it has a label.</summary>
    [JsonInclude] public ParcelStatus? Status { get; internal set; }

    /// <summary>The label; null before it is bought.</summary>
    [JsonInclude] public ShippingLabel? Label { get; internal set; }

    /// <summary>Whether the carrier has refused to take its label back.</summary>
    [JsonInclude] public bool LabelKept { get; internal set; }

    /// <summary>Weighed when packed, in grams; null when it was not weighed.</summary>
    [JsonInclude] public int? WeightGrams { get; internal set; }

    /// <summary>Whether its stock was taken off the books.</summary>
    [JsonInclude] public bool StockConsumed { get; internal set; }

    /// <summary>When its work began.</summary>
    [JsonInclude] public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>When it was picked.</summary>
    [JsonInclude] public DateTimeOffset? PickedAt { get; internal set; }

    /// <summary>When it was packed.</summary>
    [JsonInclude] public DateTimeOffset? PackedAt { get; internal set; }

    /// <summary>When it left, by staff's word or the carrier's first scan.</summary>
    [JsonInclude] public DateTimeOffset? HandedOverAt { get; internal set; }

    /// <summary>When the carrier delivered it.</summary>
    [JsonInclude] public DateTimeOffset? DeliveredAt { get; internal set; }

    /// <summary>Whether its label is still to be called off: it was bought, and the parcel will not leave.</summary>
    [JsonIgnore] public bool MayVoid => this is { Work: FulfilmentState.Cancelled, Status: ParcelStatus.LabelCreated, LabelKept: false };

    /// <summary>Whether nothing more is expected of it.</summary>
    [JsonIgnore] public bool IsAtRest => Work == FulfilmentState.Cancelled || Status is ParcelStatus.Delivered or ParcelStatus.PickedUp or ParcelStatus.Lost;
}

/// <summary>A quantity of one order line in a parcel.</summary>
/// <param name="LineId">The order line.</param>
/// <param name="Sku">Its SKU.</param>
/// <param name="Quantity">Units.</param>
public sealed record ParcelItem(string LineId, string Sku, int Quantity);
