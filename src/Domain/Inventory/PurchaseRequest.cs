namespace Serverless.Domain.Inventory;

/// <summary>How far a purchase request is.</summary>
public enum PurchaseState
{
    /// <summary>Proposed by the sweep, or by staff; lines still change.</summary>
    Proposed,

    /// <summary>The supplier has it.</summary>
    Sent,

    /// <summary>The supplier has said when it comes.</summary>
    Acknowledged,

    /// <summary>A part of it is here.</summary>
    PartlyReceived,

    /// <summary>All of it is here.</summary>
    Received,

    /// <summary>Called off; what came before stays.</summary>
    Cancelled,
}

/// <summary>What can happen to a purchase request.</summary>
public enum PurchaseTrigger
{
    /// <summary>It goes to the supplier.</summary>
    Send,

    /// <summary>The supplier says when it comes.</summary>
    Acknowledge,

    /// <summary>A part of it came.</summary>
    ReceivePart,

    /// <summary>The rest of it came.</summary>
    ReceiveAll,

    /// <summary>It is called off.</summary>
    Cancel,
}

/// <summary>The lifecycle of a purchase request.</summary>
public static class PurchaseLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<PurchaseState, PurchaseTrigger> Table = new(PurchaseState.Proposed)
    {
        { PurchaseState.Proposed, PurchaseTrigger.Send, PurchaseState.Sent },
        { PurchaseState.Proposed, PurchaseTrigger.Cancel, PurchaseState.Cancelled },
        { PurchaseState.Sent, PurchaseTrigger.Send },
        { PurchaseState.Sent, PurchaseTrigger.Acknowledge, PurchaseState.Acknowledged },
        { PurchaseState.Sent, PurchaseTrigger.ReceivePart, PurchaseState.PartlyReceived },
        { PurchaseState.Sent, PurchaseTrigger.ReceiveAll, PurchaseState.Received },
        { PurchaseState.Sent, PurchaseTrigger.Cancel, PurchaseState.Cancelled },
        { PurchaseState.Acknowledged, PurchaseTrigger.Send },
        { PurchaseState.Acknowledged, PurchaseTrigger.Acknowledge, PurchaseState.Acknowledged },
        { PurchaseState.Acknowledged, PurchaseTrigger.ReceivePart, PurchaseState.PartlyReceived },
        { PurchaseState.Acknowledged, PurchaseTrigger.ReceiveAll, PurchaseState.Received },
        { PurchaseState.Acknowledged, PurchaseTrigger.Cancel, PurchaseState.Cancelled },
        { PurchaseState.PartlyReceived, PurchaseTrigger.Send },
        { PurchaseState.PartlyReceived, PurchaseTrigger.Acknowledge, PurchaseState.PartlyReceived },
        { PurchaseState.PartlyReceived, PurchaseTrigger.ReceivePart, PurchaseState.PartlyReceived },
        { PurchaseState.PartlyReceived, PurchaseTrigger.ReceiveAll, PurchaseState.Received },
        { PurchaseState.PartlyReceived, PurchaseTrigger.Cancel, PurchaseState.Cancelled },
        { PurchaseState.Cancelled, PurchaseTrigger.Cancel },
    };
}

/// <summary>A line of a purchase request.</summary>
/// <param name="Sku">What.</param>
/// <param name="Quantity">Units wanted.</param>
/// <param name="Received">Units that came.</param>
public sealed record PurchaseLine(string Sku, int Quantity, int Received = 0);

/// <summary>What came, at one time.</summary>
/// <param name="Key">The receipt's own key; the same again is the same receipt.</param>
/// <param name="At">When.</param>
/// <param name="Location">Where it was put.</param>
/// <param name="Lines">Units by SKU.</param>
/// <param name="Booked">Whether it is in the stock's books.</param>
public sealed record PurchaseReceipt(string Key, DateTimeOffset At, string Location, IReadOnlyDictionary<string, int> Lines, bool Booked);

/// <summary>Goods wanted from one supplier.</summary>
/// <param name="Id"><c>pr_</c> and a ULID.</param>
/// <param name="Supplier">From whom.</param>
/// <param name="State">How far it is.</param>
/// <param name="CreatedAt">When it was first proposed.</param>
/// <param name="Lines">What.</param>
public sealed record PurchaseRequest(string Id, string Supplier, PurchaseState State, DateTimeOffset CreatedAt, IReadOnlyList<PurchaseLine> Lines)
{
    /// <summary>When the supplier got it; null before.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When the supplier says it comes; null when nobody knows.</summary>
    public DateTimeOffset? ExpectedAt { get; init; }

    /// <summary>What came.</summary>
    public IReadOnlyList<PurchaseReceipt> Receipts { get; init; } = [];

    /// <summary>Whether nothing more is expected of it.</summary>
    public bool IsOver => State is PurchaseState.Received or PurchaseState.Cancelled;

    /// <summary>Units of a SKU that were bought and have not come; what is only proposed is not bought.</summary>
    public int Inbound(string sku) => State == PurchaseState.Proposed || IsOver ? 0 : Lines.Where(line => line.Sku == sku).Sum(line => Math.Max(0, line.Quantity - line.Received));

    /// <summary>The request after <paramref name="trigger"/>, or why not.</summary>
    public (PurchaseRequest Request, Refusal? Refusal) After(PurchaseTrigger trigger, Func<PurchaseRequest, PurchaseRequest>? change = null)
    {
        Transition<PurchaseState> outcome = PurchaseLifecycle.Table[State, trigger];
        return outcome.Verdict switch
        {
            Verdict.Apply => ((change?.Invoke(this) ?? this) with { State = outcome.Next }, null),
            Verdict.Ignore => (this, null),
            _ => (this, new("illegalState", $"{trigger} is not possible: purchase request {Id} is {State}.")),
        };
    }

    /// <summary>Takes a receipt down. More than was wanted may come; what was not wanted at all may not.</summary>
    public (PurchaseRequest Request, Refusal? Refusal) Receive(PurchaseReceipt receipt)
    {
        if (Receipts.FirstOrDefault(known => known.Key == receipt.Key) is { } known)
        {
            return known.Location == receipt.Location && known.Lines.Count == receipt.Lines.Count && known.Lines.All(line => receipt.Lines.GetValueOrDefault(line.Key) == line.Value)
                ? (this, null)
                : (this, new("idempotencyMismatch", $"Something else came under the key '{receipt.Key}'; another receipt needs another key.", "/lines"));
        }

        if (receipt.Lines.Keys.FirstOrDefault(sku => Lines.All(line => line.Sku != sku)) is { } stranger)
        {
            return (this, new("unknownLine", $"Purchase request {Id} has no SKU '{stranger}'.", "/lines"));
        }

        PurchaseLine[] lines = [.. Lines.Select(line => line with { Received = line.Received + receipt.Lines.GetValueOrDefault(line.Sku) })];
        return After(
            lines.All(line => line.Received >= line.Quantity) ? PurchaseTrigger.ReceiveAll : PurchaseTrigger.ReceivePart,
            now => now with { Lines = lines, Receipts = [.. Receipts, receipt] });
    }
}
