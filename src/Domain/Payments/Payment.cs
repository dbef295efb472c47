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

    /// <summary>Captured in total; the provider's amounts are cumulative, so the largest counts.</summary>
    [JsonIgnore] public Money Captured => Largest(PaymentEntryKind.Captured);

    /// <summary>Set aside at the bank at most.</summary>
    [JsonIgnore] public Money Authorized => Largest(PaymentEntryKind.Authorized);

    /// <summary>Gone back in total.</summary>
    [JsonIgnore] public Money Refunded => Sum(refund => refund.State == RefundState.Succeeded);

    /// <summary>Gone back or on its way.</summary>
    [JsonIgnore] public Money RefundedOrPending => Sum(refund => refund.State is RefundState.Requested or RefundState.Pending or RefundState.Succeeded);

    /// <summary>What may still be refunded.</summary>
    [JsonIgnore] public Money Refundable => Captured - RefundedOrPending;

    /// <summary>Whether goods may leave: the money is captured or set aside in full, or the order is sold on account.</summary>
    [JsonIgnore] public bool IsCovered => Method == PaymentMethod.OnAccount || Status switch
    {
        PaymentStatus.Authorized => Authorized >= Due,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => Captured >= Due,
        _ => false,
    };

    /// <summary>The state; the same for every order and repetition of the same entries.</summary>
    [JsonIgnore] public PaymentStatus Status => PaymentLifecycle.StatusOf(this);

    internal Payment With(PaymentEntry entry) => new() { Method = Method, Due = Due, Ledger = [.. Ledger, entry], Refunds = Refunds };

    private Money Largest(PaymentEntryKind kind) =>
        Due with { Amount = Ledger.Where(entry => entry.Kind == kind).Select(entry => entry.Amount.Amount).DefaultIfEmpty().Max() };

    private Money Sum(Func<Refund, bool> counts) => Due with { Amount = Refunds.Where(counts).Sum(refund => refund.Amount.Amount) };
}

/// <summary>What an entry of the payment ledger says.</summary>
public enum PaymentEntryKind
{
    /// <summary>An attempt failed.</summary>
    Failed,

    /// <summary>The customer must confirm.</summary>
    RequiresAction,

    /// <summary>The bank is working on it.</summary>
    Processing,

    /// <summary>The amount is set aside.</summary>
    Authorized,

    /// <summary>Captured; the amount is cumulative.</summary>
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
}

/// <summary>One fact about the money.</summary>
/// <param name="Id">The provider's event id, or our own step's; the same id is the same fact.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Amount">How much; for captures cumulative.</param>
/// <param name="At">When, at the provider.</param>
/// <param name="Reference">The provider's object: intent, charge, dispute.</param>
/// <param name="Detail">Decline code and the like.</param>
public sealed record PaymentEntry(string Id, PaymentEntryKind Kind, Money Amount, DateTimeOffset At, string? Reference, string? Detail);
