using System.Text.Json.Serialization;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Returns;

/// <summary>Goods that a customer sends back: reception, disposition and money are three separate decisions.</summary>
public sealed class Return
{
    /// <summary><c>ret_</c> and a ULID: the RMA number.</summary>
    [JsonInclude] public required string Id { get; init; }

    /// <summary>The channel's own id of it, for dedupe; null when asked for here.</summary>
    [JsonInclude] public string? ExternalId { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonInclude] public ReturnStatus Status { get; internal set; }

    /// <summary>What is coming back.</summary>
    [JsonInclude] public required List<ReturnLine> Lines { get; init; }

    /// <summary>What the customer gets for it.</summary>
    [JsonInclude] public Resolution Resolution { get; internal set; }

    /// <summary>When it was asked for.</summary>
    [JsonInclude] public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>The label for the way back; null before it is bought.</summary>
    [JsonInclude] public ShippingLabel? Label { get; internal set; }

    /// <summary>Until when the label can be used; the return lapses then.</summary>
    [JsonInclude] public DateTimeOffset? SendBy { get; internal set; }

    /// <summary>When the first of it arrived.</summary>
    [JsonInclude] public DateTimeOffset? ReceivedAt { get; internal set; }

    /// <summary>When it was inspected.</summary>
    [JsonInclude] public DateTimeOffset? InspectedAt { get; internal set; }

    /// <summary>Whether the stock ledger has what came back.</summary>
    [JsonInclude] public bool Restocked { get; internal set; }

    /// <summary>Why it was declined; null when it was not.</summary>
    [JsonInclude] public string? DeclineReason { get; internal set; }

    /// <summary>Whether nothing more is expected.</summary>
    [JsonIgnore] public bool IsOver => Status is ReturnStatus.Closed or ReturnStatus.Declined or ReturnStatus.Cancelled or ReturnStatus.Expired;
}

/// <summary>One line of a return.</summary>
public sealed class ReturnLine
{
    /// <summary>The order line.</summary>
    [JsonInclude] public required string LineId { get; init; }

    /// <summary>Its SKU.</summary>
    [JsonInclude] public required string Sku { get; init; }

    /// <summary>Units asked to return.</summary>
    [JsonInclude] public required int Quantity { get; init; }

    /// <summary>Why: <c>wrongSize</c>, <c>damaged</c>, <c>notAsDescribed</c> …</summary>
    [JsonInclude] public required string Reason { get; init; }

    /// <summary>Units that arrived.</summary>
    [JsonInclude] public int Received { get; internal set; }

    /// <summary>Of those, units that can be sold again.</summary>
    [JsonInclude] public int Restockable { get; internal set; }

    /// <summary>What the customer paid for these units.</summary>
    [JsonInclude] public required Money Value { get; init; }

    /// <summary>Of that, what the units that arrived are worth.</summary>
    [JsonIgnore] public Money ReceivedValue => Value.Share(Received, Quantity);
}

/// <summary>What the customer gets for a return.</summary>
public enum Resolution
{
    /// <summary>Money back.</summary>
    Refund,

    /// <summary>Nothing (the store decided so with the customer).</summary>
    None,
}
