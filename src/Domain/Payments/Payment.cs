using System.Text.Json.Serialization;

namespace Serverless.Domain.Payments;

/// <summary>How an order is paid.</summary>
public enum PaymentMethod
{
    /// <summary>Through Stripe, by us.</summary>
    Card,

    /// <summary>The marketplace took the money.</summary>
    PaidElsewhere,

    /// <summary>On an invoice, later.</summary>
    OnAccount,
}

/// <summary>The state of an order's payment, computed from its ledger.</summary>
public enum PaymentStatus
{
    /// <summary>Nothing came yet.</summary>
    Pending,

    /// <summary>The customer must confirm (3-D Secure).</summary>
    RequiresAction,

    /// <summary>The amount is set aside at the bank.</summary>
    Authorized,

    /// <summary>Less than due was captured.</summary>
    PartiallyPaid,

    /// <summary>All of it was captured.</summary>
    Paid,

    /// <summary>Part of it went back.</summary>
    PartiallyRefunded,

    /// <summary>All of it went back.</summary>
    Refunded,

    /// <summary>Called off before any money moved.</summary>
    Voided,

    /// <summary>The last attempt failed.</summary>
    Failed,

    /// <summary>The authorisation lapsed.</summary>
    Expired,

    /// <summary>The customer's bank took it back for now.</summary>
    Disputed,
}

/// <summary>What is owed, and the ledger of all that is known to have happened to the money.</summary>
public sealed class Payment
{
    /// <summary>How it is paid.</summary>
    [JsonInclude] public required PaymentMethod Method { get; init; }

    /// <summary>What the customer owes.</summary>
    [JsonInclude] public required Money Due { get; init; }

    /// <summary>A stored card to be charged at once (feeds); null when the customer confirms in the checkout.</summary>
    [JsonInclude] public string? StoredMethod { get; init; }

    /// <summary>The one PaymentIntent of this order.</summary>
    [JsonInclude] public string? IntentId { get; internal set; }

    /// <summary>Entries by the provider's event or by our own step; a set, its order means nothing.</summary>
    [JsonInclude] public List<PaymentEntry> Ledger { get; private set; } = [];

    /// <summary>Refunds, each with an action id of its own.</summary>
    [JsonInclude] public List<Refund> Refunds { get; private set; } = [];

    /// <summary>Captured in total: within an intent the provider's amounts are cumulative, so the largest counts.</summary>
    [JsonIgnore] public Money Captured => Due with
    {
        Amount = Entries(PaymentEntryKind.Captured).GroupBy(entry => entry.Reference).Sum(intent => intent.Max(entry => entry.Amount.Amount)),
    };

    /// <summary>Set aside at the bank at most.</summary>
    [JsonIgnore] public Money Authorized => Due with { Amount = Entries(PaymentEntryKind.Authorized).Select(entry => entry.Amount.Amount).DefaultIfEmpty().Max() };

    /// <summary>Disputes, the oldest first.</summary>
    [JsonIgnore] public IReadOnlyList<Dispute> Disputes => Dispute.Of(Ledger);

    /// <summary>What banks took back: in disputes that are open or lost, never more than was captured.</summary>
    [JsonIgnore] public Money TakenBack => Least(Captured, Sum(Disputes.Where(dispute => dispute.State != DisputeState.Won)));

    /// <summary>What banks took back for good.</summary>
    [JsonIgnore] public Money Lost => Least(Captured, Sum(Disputes.Where(dispute => dispute.State == DisputeState.Lost)));

    /// <summary>Gone back in total.</summary>
    [JsonIgnore] public Money Refunded => Sum(refund => refund.State == RefundState.Succeeded);

    /// <summary>Gone back or on its way.</summary>
    [JsonIgnore] public Money RefundedOrPending => Sum(refund => refund.State is RefundState.Requested or RefundState.Pending or RefundState.Succeeded);

    /// <summary>What may still be refunded: captured, less what went or is going back, less what banks took.</summary>
    [JsonIgnore] public Money Refundable => Due with { Amount = Math.Max(0, (Captured - RefundedOrPending - TakenBack).Amount) };

    /// <summary>Whether goods may leave: the money is captured or set aside in full, or the order is sold on account.</summary>
    [JsonIgnore] public bool IsCovered => Method == PaymentMethod.OnAccount || Status switch
    {
        PaymentStatus.Authorized => Authorized >= Due,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => Captured >= Due && Lost.Amount == 0,
        _ => false,
    };

    /// <summary>The state; the same for every order and repetition of the same entries.</summary>
    [JsonIgnore] public PaymentStatus Status => PaymentLifecycle.StatusOf(this);

    internal Payment With(PaymentEntry entry) => new() { Method = Method, Due = Due, Ledger = [.. Ledger, entry], Refunds = Refunds };

    private IEnumerable<PaymentEntry> Entries(PaymentEntryKind kind) => Ledger.Where(entry => entry.Kind == kind);

    private Money Sum(Func<Refund, bool> counts) => Due with { Amount = Refunds.Where(counts).Sum(refund => refund.Amount.Amount) };

    private Money Sum(IEnumerable<Dispute> disputes) => Due with { Amount = disputes.Sum(dispute => dispute.Amount.Amount) };

    private static Money Least(Money one, Money other) => one < other ? one : other;
}
