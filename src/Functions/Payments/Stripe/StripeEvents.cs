using Serverless.Domain;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders;
using Stripe;
using Stripe.Checkout;
using StripeDispute = Stripe.Dispute;
using StripeRefund = Stripe.Refund;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>A Stripe event in our words.</summary>
/// <param name="OrderId">Our order id from the object; null when it has none.</param>
/// <param name="IntentId">The PaymentIntent it is about; null when it is about none.</param>
/// <param name="News">What it says; null when it does not concern an order's money.</param>
/// <param name="Checkout">The checkout page that made the intent, where the event says so.</param>
public sealed record MappedStripeEvent(string? OrderId, string? IntentId, InboxEvent? News, CheckoutNews? Checkout = null);

/// <summary>What one type of Stripe's events is to us.</summary>
/// <param name="Type">Stripe's name of it.</param>
/// <param name="Says">For people: what the ledger makes of it.</param>
/// <param name="Map">The event in our words.</param>
public sealed record StripeEventRule(string Type, string Says, Func<Event, MappedStripeEvent> Map);

/// <summary>
/// Stripe's events (https://docs.stripe.com/api/events/types) as entries of the ledger, one row for each type that is taken in. All others are
/// answered and say nothing.
/// </summary>
public static class StripeEvents
{
    /// <summary>The types that are taken in.</summary>
    public static readonly IReadOnlyList<StripeEventRule> Table =
    [
        Intent(EventTypes.PaymentIntentCreated, "nothing: we made it", (_, _) => null),
        Intent(EventTypes.PaymentIntentProcessing, "Processing", (e, intent) => Entry(e, intent, PaymentEntryKind.Processing, intent.Amount)),
        Intent(EventTypes.PaymentIntentRequiresAction, "RequiresAction", (e, intent) => Entry(e, intent, PaymentEntryKind.RequiresAction, intent.Amount)),
        Intent(EventTypes.PaymentIntentPaymentFailed, "Failed, with the decline code", (e, intent) => Entry(
            e, intent, PaymentEntryKind.Failed, intent.Amount, intent.LastPaymentError?.DeclineCode ?? intent.LastPaymentError?.Code)),
        Intent(EventTypes.PaymentIntentAmountCapturableUpdated, "Authorized, what can be captured", (e, intent) => Entry(e, intent, PaymentEntryKind.Authorized, intent.AmountCapturable)),
        Intent(EventTypes.PaymentIntentSucceeded, "Captured, what was received", (e, intent) => Entry(e, intent, PaymentEntryKind.Captured, intent.AmountReceived)),
        Intent(EventTypes.PaymentIntentCanceled, "Voided; Abandoned or Lapsed where Stripe gives that reason", (e, intent) => Entry(e, intent, Ended(intent), intent.Amount, intent.CancellationReason)),
        Charge(EventTypes.ChargeSucceeded, "CardCharged: fingerprint, risk, `capture_before`", Charged),
        Charge(EventTypes.ChargeRefunded, "ChargeRefunded, the running total", (e, charge) => Entry(
            e, charge.PaymentIntentId, PaymentEntryKind.ChargeRefunded, charge.AmountRefunded, charge.Currency) with { About = charge.Id }),
        Refund(EventTypes.RefundCreated),
        Refund(EventTypes.ChargeRefundUpdated),
        Refund(EventTypes.RefundUpdated),
        Refund(EventTypes.RefundFailed),
        Dispute(EventTypes.ChargeDisputeCreated),
        Dispute(EventTypes.ChargeDisputeUpdated),
        Dispute(EventTypes.ChargeDisputeFundsWithdrawn),
        Dispute(EventTypes.ChargeDisputeFundsReinstated),
        Dispute(EventTypes.ChargeDisputeClosed),
        Checkout(EventTypes.CheckoutSessionCompleted, "binds its intent to the order; Processing while it is unpaid", (e, session) =>
            session.PaymentStatus == "unpaid" ? Entry(e, session.PaymentIntentId, PaymentEntryKind.Processing, session.AmountTotal ?? 0, session.Currency) : null),
        Checkout(EventTypes.CheckoutSessionAsyncPaymentSucceeded, "Captured", (e, session) =>
            Entry(e, session.PaymentIntentId, PaymentEntryKind.Captured, session.AmountTotal ?? 0, session.Currency)),
        Checkout(EventTypes.CheckoutSessionAsyncPaymentFailed, "Failed", (e, session) =>
            Entry(e, session.PaymentIntentId, PaymentEntryKind.Failed, session.AmountTotal ?? 0, session.Currency)),
        Checkout(EventTypes.CheckoutSessionExpired, "Abandoned", (e, session) =>
            Entry(e, session.PaymentIntentId, PaymentEntryKind.Abandoned, session.AmountTotal ?? 0, session.Currency)),
        Of<Review>(EventTypes.ReviewOpened, "ReviewOpened", (e, review) => new(null, review.PaymentIntentId, News(Reviewed(e, review, PaymentEntryKind.ReviewOpened)))),
        Of<Review>(EventTypes.ReviewClosed, "ReviewApproved, or ReviewRejected with the reason", (e, review) => new(
            null, review.PaymentIntentId, News(Reviewed(e, review, review.ClosedReason == "approved" ? PaymentEntryKind.ReviewApproved : PaymentEntryKind.ReviewRejected)))),
        Of<global::Stripe.Radar.EarlyFraudWarning>(EventTypes.RadarEarlyFraudWarningCreated, "FraudWarned", (e, warning) => new(
            null, warning.PaymentIntentId, News(Entry(e, warning.PaymentIntentId, PaymentEntryKind.FraudWarned, 0, "", warning.FraudType) with { About = warning.Id }))),
    ];

    private static readonly Dictionary<string, StripeEventRule> ByType = Table.ToDictionary(rule => rule.Type);

    /// <summary>The event in our words.</summary>
    public static MappedStripeEvent Map(Event received) => ByType.TryGetValue(received.Type, out StripeEventRule? rule) ? rule.Map(received) : new(null, null, null);

    private static StripeEventRule Of<T>(string type, string says, Func<Event, T, MappedStripeEvent> map)
        where T : class, IHasObject => new(type, says, received => received.Data.Object is T about ? map(received, about) : new(null, null, null));

    private static StripeEventRule Intent(string type, string says, Func<Event, PaymentIntent, PaymentEntry?> entry) =>
        Of<PaymentIntent>(type, says, (received, intent) => new(Order(intent.Metadata), intent.Id, News(entry(received, intent))));

    private static StripeEventRule Charge(string type, string says, Func<Event, Charge, PaymentEntry?> entry) =>
        Of<Charge>(type, says, (received, charge) => new(Order(charge.Metadata), charge.PaymentIntentId, News(entry(received, charge))));

    private static StripeEventRule Refund(string type) => Of<StripeRefund>(type, "the refund's own state", (_, refund) => new(
        Order(refund.Metadata), refund.PaymentIntentId, StripeGateway.News(refund, refund.Metadata?.GetValueOrDefault(StripeGateway.RefundMetadata) ?? refund.Id)));

    private static StripeEventRule Dispute(string type) => Of<StripeDispute>(
        type, "DisputeOpened, DisputeWon, DisputeLost, InquiryOpened or InquiryClosed, by the dispute's status",
        (received, dispute) => new(Order(dispute.Metadata), dispute.PaymentIntentId, News(Disputed(received.Id, new DateTimeOffset(received.Created, TimeSpan.Zero), dispute))));

    private static StripeEventRule Checkout(string type, string says, Func<Event, Session, PaymentEntry?> entry) =>
        Of<Session>(type, says, (received, session) => new(
            Order(session.Metadata) ?? session.ClientReferenceId, session.PaymentIntentId,
            News(entry(received, session) is { } said ? said with { About = session.Id } : null),
            session.PaymentIntentId is { } intent ? new CheckoutNews(session.Id, intent) : null));

    private static string? Order(IDictionary<string, string>? metadata) =>
        metadata is not null && metadata.TryGetValue(StripeGateway.OrderMetadata, out string? id) ? id : null;

    // Whether the money was ever set aside is for the ledger to say; an intent that Stripe ends by itself has lapsed.
    private static PaymentEntryKind Ended(PaymentIntent intent) => intent.CancellationReason switch
    {
        "abandoned" => PaymentEntryKind.Abandoned,
        "automatic" or "expired" => PaymentEntryKind.Lapsed,
        _ => PaymentEntryKind.Voided,
    };

    private static PaymentEntry Charged(Event received, Charge charge)
    {
        ChargePaymentMethodDetailsCard? card = charge.PaymentMethodDetails?.Card;
        return Entry(received, charge.PaymentIntentId, PaymentEntryKind.CardCharged, charge.Amount, charge.Currency) with
        {
            About = charge.Id,
            Card = new(card?.Fingerprint, card?.Brand, card?.Last4, charge.Outcome?.RiskLevel),
            DueBy = !charge.Captured && card is { CaptureBefore: var before } && before > DateTime.UnixEpoch ? new DateTimeOffset(before, TimeSpan.Zero) : null,
        };
    }

    /// <summary>What a dispute's status says. An inquiry (<c>warning_…</c>) moves no money (docs.stripe.com/api/disputes/object).</summary>
    internal static PaymentEntry Disputed(string id, DateTimeOffset at, StripeDispute dispute) => new(
        id,
        dispute.Status switch
        {
            "warning_needs_response" or "warning_under_review" => PaymentEntryKind.InquiryOpened,
            "warning_closed" or "prevented" => PaymentEntryKind.InquiryClosed,
            "won" => PaymentEntryKind.DisputeWon,
            "lost" => PaymentEntryKind.DisputeLost,
            _ => PaymentEntryKind.DisputeOpened,
        },
        new Money(dispute.Amount, dispute.Currency.ToUpperInvariant()), at, dispute.PaymentIntentId, dispute.Reason)
    {
        About = dispute.Id,
        DueBy = dispute.EvidenceDetails?.DueBy is { } due ? new DateTimeOffset(due, TimeSpan.Zero) : null,
    };

    private static PaymentEntry Reviewed(Event received, Review review, PaymentEntryKind kind) =>
        Entry(received, review.PaymentIntentId, kind, 0, "", review.ClosedReason ?? review.Reason) with { About = review.Id };

    private static PaymentEntry Entry(Event received, PaymentIntent intent, PaymentEntryKind kind, long amount, string? detail = null) =>
        Entry(received, intent.Id, kind, amount, intent.Currency, detail);

    private static PaymentEntry Entry(Event received, string? intentId, PaymentEntryKind kind, long amount, string currency, string? detail = null) =>
        new(received.Id, kind, new Money(amount, currency.ToUpperInvariant()), new DateTimeOffset(received.Created, TimeSpan.Zero), intentId, detail);

    private static PaymentNews? News(PaymentEntry? entry) => entry is null ? null : new(entry);
}
