using System.Text.Json.Serialization;

namespace Serverless.Domain.Payments;

/// <summary>What an entry of the payment ledger says.</summary>
public enum PaymentEntryKind
{
    /// <summary>An attempt failed.</summary>
    Failed,

    /// <summary>The customer must confirm.</summary>
    RequiresAction,

    /// <summary>The bank is working on it.</summary>
    Processing,

    /// <summary>The customer left without paying.</summary>
    Abandoned,

    /// <summary>The amount is set aside.</summary>
    Authorized,

    /// <summary>Captured; the amount is cumulative within its intent.</summary>
    Captured,

    /// <summary>Called off before any money moved.</summary>
    Voided,

    /// <summary>The authorisation lapsed.</summary>
    Lapsed,

    /// <summary>The bank took the money back, pending a decision.</summary>
    DisputeOpened,

    /// <summary>Decided for the store.</summary>
    DisputeWon,

    /// <summary>Decided for the customer.</summary>
    DisputeLost,

    /// <summary>The bank asks; no money moved.</summary>
    InquiryOpened,

    /// <summary>The bank's question is settled; no money moved.</summary>
    InquiryClosed,

    /// <summary>A card was charged or its money set aside: what is known of card and risk. The amount counts by other entries.</summary>
    CardCharged,

    /// <summary>The provider's running total of what went back; counted by the refunds themselves.</summary>
    ChargeRefunded,

    /// <summary>The card's issuer suspects fraud.</summary>
    FraudWarned,

    /// <summary>The provider holds the payment for review.</summary>
    ReviewOpened,

    /// <summary>The provider's review ended well.</summary>
    ReviewApproved,

    /// <summary>The provider's review ended otherwise.</summary>
    ReviewRejected,
}

/// <summary>One fact about the money.</summary>
/// <param name="Id">The provider's event id, or our own step's; the same id is the same fact.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Amount">How much; for captures cumulative. Of no currency when the fact has no amount.</param>
/// <param name="At">When, at the provider.</param>
/// <param name="Reference">The provider's intent.</param>
/// <param name="Detail">Decline code, reason and the like.</param>
public sealed record PaymentEntry(string Id, PaymentEntryKind Kind, Money Amount, DateTimeOffset At, string? Reference, string? Detail)
{
    /// <summary>The dispute, review or charge that the fact is about, where the intent does not say it all.</summary>
    [JsonInclude] public string? About { get; init; }

    /// <summary>By when something must be done: evidence for a dispute, the capture of an authorisation.</summary>
    [JsonInclude] public DateTimeOffset? DueBy { get; init; }

    /// <summary>What is known of the card; null where the fact is not about one.</summary>
    [JsonInclude] public CardFacts? Card { get; init; }
}

/// <summary>What the provider tells of a card; never its number.</summary>
/// <param name="Fingerprint">The same for the same card number.</param>
/// <param name="Brand">Brand.</param>
/// <param name="Last4">Last four digits.</param>
/// <param name="RiskLevel">The provider's judgement: <c>normal</c>, <c>elevated</c>, <c>highest</c>.</param>
public sealed record CardFacts(string? Fingerprint, string? Brand, string? Last4, string? RiskLevel);

/// <summary>Where a dispute stands.</summary>
public enum DisputeState
{
    /// <summary>The money is taken back for now; evidence may be due.</summary>
    Open,

    /// <summary>Decided for the store.</summary>
    Won,

    /// <summary>Decided for the customer.</summary>
    Lost,
}

/// <summary>A dispute, as the ledger's entries add up to it.</summary>
/// <param name="Id">The provider's id; empty where it gave none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Amount">How much is disputed.</param>
/// <param name="Reason">Why, in the bank's word.</param>
/// <param name="OpenedAt">Since when.</param>
/// <param name="DueBy">By when evidence is due; null when none is.</param>
public sealed record Dispute(string Id, DisputeState State, Money Amount, string? Reason, DateTimeOffset OpenedAt, DateTimeOffset? DueBy)
{
    /// <summary>The disputes that some entries add up to; in the order of their opening.</summary>
    internal static IReadOnlyList<Dispute> Of(List<PaymentEntry> ledger)
    {
        // Asked for by every look at a payment, and nearly none is disputed.
        List<PaymentEntry> disputed = ledger.FindAll(entry => entry.Kind is PaymentEntryKind.DisputeOpened or PaymentEntryKind.DisputeWon or PaymentEntryKind.DisputeLost);
        return disputed.Count == 0 ? [] :
        [
            .. disputed
                .GroupBy(entry => entry.About ?? "")
                .Select(about => new Dispute(
                    about.Key,
                    about.Max(entry => entry.Kind) switch { PaymentEntryKind.DisputeLost => DisputeState.Lost, PaymentEntryKind.DisputeWon => DisputeState.Won, _ => DisputeState.Open },
                    about.MaxBy(entry => entry.Amount.Amount)!.Amount,
                    about.Select(entry => entry.Detail).Where(detail => detail is not null).Order(StringComparer.Ordinal).FirstOrDefault(),
                    about.Min(entry => entry.At),
                    about.Max(entry => entry.DueBy)))
                .OrderBy(dispute => dispute.OpenedAt).ThenBy(dispute => dispute.Id, StringComparer.Ordinal),
        ];
    }
}
