using System.Text.Json.Serialization;
using Serverless.Domain.Orders;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Returns;

/// <summary>An event of one return.</summary>
/// <param name="ReturnId">The return.</param>
public abstract record ReturnEvent(string ReturnId) : OrderEvent
{
    /// <inheritdoc/>
    public override string? Subject => ReturnId;

    internal static Return Of(Order order, string returnId) => order.Return(returnId)!;
}

/// <summary>A return was asked for.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="ExternalId">The channel's id of it, if it came from there.</param>
/// <param name="Lines">What is to come back.</param>
/// <param name="Resolution">What the customer wants for it.</param>
public sealed record ReturnRequested(string ReturnId, string? ExternalId, [property: JsonIgnore] IReadOnlyList<ReturnLine> Lines, Resolution Resolution)
    : ReturnEvent(ReturnId)
{
    /// <summary>Units to come back.</summary>
    public int Units => Lines?.Sum(line => line.Quantity) ?? 0;

    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Returns.Add(
        new() { Id = ReturnId, ExternalId = ExternalId, Lines = [.. Lines], Resolution = Resolution, RequestedAt = at });
}

/// <summary>A return may be sent.</summary>
public sealed record ReturnApproved(string ReturnId) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Status = ReturnStatus.Approved;
}

/// <summary>A return was refused.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Reason">Why, for the customer.</param>
public sealed record ReturnDeclined(string ReturnId, string Reason) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Of(order, ReturnId).Status = ReturnStatus.Declined;
        Of(order, ReturnId).DeclineReason = Reason;
    }
}

/// <summary>The label for the way back was bought.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Label">The label.</param>
/// <param name="SendBy">Until when it can be used.</param>
public sealed record ReturnLabelIssued(string ReturnId, ShippingLabel Label, DateTimeOffset SendBy) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Of(order, ReturnId).Label = Label;
        Of(order, ReturnId).SendBy = SendBy;
    }
}

/// <summary>The carrier has the return.</summary>
public sealed record ReturnDispatched(string ReturnId) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Status = ReturnStatus.InTransit;
}

/// <summary>Goods of a return arrived.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Units">Units that arrived now, by line.</param>
/// <param name="Complete">Whether that is all of it.</param>
public sealed record ReturnReceived(string ReturnId, IReadOnlyDictionary<string, int> Units, bool Complete) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Return item = Of(order, ReturnId);
        item.Status = Complete ? ReturnStatus.Received : ReturnStatus.PartiallyReceived;
        item.ReceivedAt ??= at;
        foreach (ReturnLine line in item.Lines)
        {
            line.Received += Units.GetValueOrDefault(line.LineId);
        }
    }
}

/// <summary>A return was looked at.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Restockable">Units that can be sold again, by line.</param>
public sealed record ReturnInspected(string ReturnId, IReadOnlyDictionary<string, int> Restockable) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Return item = Of(order, ReturnId);
        item.Status = ReturnStatus.Inspected;
        item.InspectedAt = at;
        foreach (ReturnLine line in item.Lines)
        {
            line.Restockable = Restockable.GetValueOrDefault(line.LineId);
        }
    }
}

/// <summary>What the customer gets for the return was decided anew.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Resolution">What the customer gets.</param>
public sealed record ReturnResolved(string ReturnId, Resolution Resolution) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Resolution = Resolution;
}

/// <summary>The stock ledger has what came back.</summary>
public sealed record ReturnRestocked(string ReturnId) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Restocked = true;
}

/// <summary>The return is settled, in money and stock.</summary>
public sealed record ReturnClosed(string ReturnId) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Status = ReturnStatus.Closed;
}

/// <summary>The return was called off.</summary>
public sealed record ReturnCancelled(string ReturnId) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Status = ReturnStatus.Cancelled;
}

/// <summary>Nothing came back in time.</summary>
public sealed record ReturnExpired(string ReturnId) : ReturnEvent(ReturnId)
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => Of(order, ReturnId).Status = ReturnStatus.Expired;
}
