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

/// <summary>When money that is set aside is captured.</summary>
public enum CaptureMode
{
    /// <summary>At once.</summary>
    Automatic,

    /// <summary>When the first parcel is packed.</summary>
    WhenPacked,
}

/// <summary>On whose page the customer pays.</summary>
public enum CheckoutKind
{
    /// <summary>On the store's own, with a PaymentIntent.</summary>
    Intent,

    /// <summary>On Stripe's, with a Checkout Session.</summary>
    Session,
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

    /// <summary>When the money is captured.</summary>
    [JsonInclude] public CaptureMode Capture { get; init; }

    /// <summary>On whose page the customer pays.</summary>
    [JsonInclude] public CheckoutKind Checkout { get; init; }

    /// <summary>Where Stripe's page sends the customer who has paid; null for our own page.</summary>
    [JsonInclude] public string? SuccessUrl { get; init; }

    /// <summary>Where Stripe's page sends the customer who turns back; null for our own page.</summary>
    [JsonInclude] public string? CancelUrl { get; init; }

    /// <summary>Money that came too late for this order and pays another one instead.</summary>
    [JsonInclude] public List<MovedMoney> Moved { get; private set; } = [];

    /// <summary>The PaymentIntent by which this order is to be paid; null before there is one.</summary>
    [JsonInclude] public string? IntentId { get; internal set; }

    /// <summary>Why the provider will not take this payment at all; null when it has not said so.</summary>
    [JsonInclude] public string? Refused { get; internal set; }

    /// <summary>Whether the bank works on it for longer than banks are given; staff look after it.</summary>
    [JsonInclude] public bool TakesTooLong { get; internal set; }

    /// <summary>PaymentIntents that were given up for another attempt; money that comes on them is this order's all the same.</summary>
    [JsonInclude] public List<string> FormerIntents { get; private set; } = [];

    /// <summary>Checkout Sessions, the current one last.</summary>
    [JsonInclude] public List<string> Sessions { get; private set; } = [];

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
    [JsonIgnore] public Money Authorized => Due with { Amount = Entries(PaymentEntryKind.Authorized).Where(entry => !IsGivenUp(entry)).Select(entry => entry.Amount.Amount).DefaultIfEmpty().Max() };

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

    /// <summary>What may still be refunded: captured, less what went or is going back, less what banks took, less what pays another order.</summary>
    [JsonIgnore] public Money Refundable => Due with { Amount = Math.Max(0, (Captured - RefundedOrPending - TakenBack).Amount - Moved.Sum(moved => moved.Amount.Amount)) };

    /// <summary>Whether goods may leave: the money is captured or set aside in full, or the order is sold on account.</summary>
    [JsonIgnore] public bool IsCovered => Method == PaymentMethod.OnAccount || Status switch
    {
        PaymentStatus.Authorized => Authorized >= Due,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => Captured >= Due && Lost.Amount == 0,
        _ => false,
    };

    /// <summary>Whether the money can be asked for by card: something is due, and not too little.</summary>
    [JsonIgnore] public bool IsChargeable => Method == PaymentMethod.Card && Due.Amount > 0 && Refused is null && SmallestCharge.Above(Due) is null;

    /// <summary>Whether the bank is working on the last attempt, as far as is known.</summary>
    [JsonIgnore] public bool IsProcessing => Status == PaymentStatus.Pending && Ledger
        .Where(entry => entry.Kind is PaymentEntryKind.Failed or PaymentEntryKind.RequiresAction or PaymentEntryKind.Processing or PaymentEntryKind.Abandoned && !IsGivenUp(entry))
        .MaxBy(entry => (entry.At, entry.Kind)) is { Kind: PaymentEntryKind.Processing };

    /// <summary>Whether the customer has, or had, a way to pay by card.</summary>
    [JsonIgnore] public bool IsRequested => IntentId is not null || Sessions.Count > 0;

    /// <summary>Until when what is set aside can be captured: as the provider says, else as card networks have it; null when nothing is set aside.</summary>
    [JsonIgnore] public DateTimeOffset? CaptureBefore => Status != PaymentStatus.Authorized
        ? null
        : Entries(PaymentEntryKind.CardCharged).Where(entry => !IsGivenUp(entry)).Max(entry => entry.DueBy)
            ?? Entries(PaymentEntryKind.Authorized).Where(entry => !IsGivenUp(entry)).Min(entry => entry.At) + (StoredMethod is null ? UsualHold : MerchantInitiatedHold);

    /// <summary>The state; the same for every order and repetition of the same entries.</summary>
    [JsonIgnore] public PaymentStatus Status => PaymentLifecycle.StatusOf(this);

    // Card networks hold an amount for seven days, Visa four days and eighteen hours when the merchant starts the payment (docs.stripe.com/payments/place-a-hold-on-a-payment-method).
    private static readonly TimeSpan UsualHold = TimeSpan.FromDays(7);
    private static readonly TimeSpan MerchantInitiatedHold = TimeSpan.FromHours(114);

    internal Payment With(PaymentEntry entry) => new()
    {
        Method = Method, Due = Due, StoredMethod = StoredMethod, IntentId = IntentId, FormerIntents = FormerIntents, Sessions = Sessions, Moved = Moved, Ledger = [.. Ledger, entry], Refunds = Refunds,
    };

    /// <summary>Whether an intent is this order's.</summary>
    public bool Owns(string intentId) => intentId == IntentId || FormerIntents.Contains(intentId);

    /// <summary>Whether an entry is about an attempt that was given up for another one; what it says of attempts counts no more, its money does.</summary>
    public bool IsGivenUp(PaymentEntry entry) =>
        (entry.Reference is { } intent && intent != IntentId && FormerIntents.Contains(intent))
        || (entry.About is { } session && Sessions.Contains(session) && (session != Sessions[^1]));

    private IEnumerable<PaymentEntry> Entries(PaymentEntryKind kind) => Ledger.Where(entry => entry.Kind == kind);

    private Money Sum(Func<Refund, bool> counts) => Due with { Amount = Refunds.Where(counts).Sum(refund => refund.Amount.Amount) };

    private Money Sum(IEnumerable<Dispute> disputes) => Due with { Amount = disputes.Sum(dispute => dispute.Amount.Amount) };

    private static Money Least(Money one, Money other) => one < other ? one : other;
}

/// <summary>Money that pays another order.</summary>
/// <param name="OrderNumber">The other order, by its channel's number.</param>
/// <param name="Amount">How much.</param>
/// <param name="IntentId">The intent that it came on.</param>
public sealed record MovedMoney(string OrderNumber, Money Amount, string? IntentId = null);
