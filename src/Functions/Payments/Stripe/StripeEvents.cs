using Serverless.Domain;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders;
using Stripe;
using StripeRefund = Stripe.Refund;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>A Stripe event in our words.</summary>
/// <param name="OrderId">Our order id from the object's metadata; null when it has none.</param>
/// <param name="IntentId">The PaymentIntent it is about; null when it is about none.</param>
/// <param name="News">What it says; null when it does not concern an order's money.</param>
public sealed record MappedStripeEvent(string? OrderId, string? IntentId, InboxEvent? News);

/// <summary>Maps Stripe's events (https://docs.stripe.com/api/events/types) to ledger entries. Types that say nothing about an order's money map to no news.</summary>
public static class StripeEvents
{
    /// <summary>The event in our words.</summary>
    public static MappedStripeEvent Map(Event received) => received.Data.Object switch
    {
        PaymentIntent intent => new(Order(intent.Metadata), intent.Id, Payment(received, intent)),
        StripeRefund refund => new(
            Order(refund.Metadata), refund.PaymentIntentId,
            StripeGateway.News(refund, refund.Metadata?.GetValueOrDefault(StripeGateway.RefundMetadata) ?? refund.Id)),
        Dispute dispute => new(Order(dispute.Metadata), dispute.PaymentIntentId, Disputed(received, dispute)),
        _ => new(null, null, null),
    };

    private static string? Order(IDictionary<string, string>? metadata) =>
        metadata is not null && metadata.TryGetValue(StripeGateway.OrderMetadata, out string? id) ? id : null;

    private static PaymentNews? Payment(Event received, PaymentIntent intent) => received.Type switch
    {
        EventTypes.PaymentIntentSucceeded => Entry(received, intent.Id, PaymentEntryKind.Captured, intent.AmountReceived, intent.Currency),
        EventTypes.PaymentIntentAmountCapturableUpdated => Entry(received, intent.Id, PaymentEntryKind.Authorized, intent.AmountCapturable, intent.Currency),
        EventTypes.PaymentIntentRequiresAction => Entry(received, intent.Id, PaymentEntryKind.RequiresAction, intent.Amount, intent.Currency),
        EventTypes.PaymentIntentProcessing => Entry(received, intent.Id, PaymentEntryKind.Processing, intent.Amount, intent.Currency),
        EventTypes.PaymentIntentCanceled => Entry(received, intent.Id, PaymentEntryKind.Voided, intent.Amount, intent.Currency),
        EventTypes.PaymentIntentPaymentFailed => Entry(
            received, intent.Id, PaymentEntryKind.Failed, intent.Amount, intent.Currency, intent.LastPaymentError?.DeclineCode ?? intent.LastPaymentError?.Code),
        _ => null,
    };

    // Inquiries (warning_…) move no money; wire facts: docs.stripe.com/api/disputes/object.
    private static PaymentNews? Disputed(Event received, Dispute dispute) => dispute.Status switch
    {
        null or "warning_needs_response" or "warning_under_review" or "warning_closed" or "prevented" => null,
        "won" => Entry(received, dispute.PaymentIntentId, PaymentEntryKind.DisputeWon, dispute.Amount, dispute.Currency, dispute.Reason),
        "lost" => Entry(received, dispute.PaymentIntentId, PaymentEntryKind.DisputeLost, dispute.Amount, dispute.Currency, dispute.Reason),
        _ => Entry(received, dispute.PaymentIntentId, PaymentEntryKind.DisputeOpened, dispute.Amount, dispute.Currency, dispute.Reason),
    };

    private static PaymentNews Entry(Event received, string? intentId, PaymentEntryKind kind, long amount, string currency, string? detail = null) =>
        new(new PaymentEntry(received.Id, kind, new Money(amount, currency.ToUpperInvariant()), new DateTimeOffset(received.Created, TimeSpan.Zero), intentId, detail));
}
