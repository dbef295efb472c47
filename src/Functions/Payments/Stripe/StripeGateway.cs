using System.Net;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders;
using Stripe;
using Refund = Serverless.Domain.Payments.Refund;
using StripeRefund = Stripe.Refund;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>
/// Calls Stripe. Every write carries an idempotency key made from the order and the step, and our own id as metadata. Stripe keeps a key for
/// about a day and repeats a stored 5xx under it, so whatever may be older, or answered 5xx, is looked up by metadata before it is asked for again.
/// </summary>
public sealed class StripeGateway(IStripeClient client, StripeCalls calls, StripeLists lists, TimeProvider clock)
{
    private const string OrderKey = "order_id";
    private const string RefundKey = "refund_id";

    private readonly PaymentIntentService intents = new(client);
    private readonly RefundService refunds = new(client);

    /// <summary>Metadata key under which Stripe's objects carry our order id.</summary>
    public static string OrderMetadata => OrderKey;

    /// <summary>Metadata key under which Stripe's refunds carry our action id.</summary>
    public static string RefundMetadata => RefundKey;

    /// <summary>The order's one PaymentIntent; a stored method is charged at once. The same order again gets the same intent.</summary>
    public async Task<PaymentIntent> CreateAsync(Order order, CancellationToken cancellation)
    {
        PaymentIntentCreateOptions options = new()
        {
            Amount = order.Payment.Due.Amount,
            Currency = order.Currency.ToLowerInvariant(),
            Description = $"Order {order.Number}",
            Metadata = new() { [OrderKey] = order.Id, ["order_number"] = order.Number },
            PaymentMethod = order.Payment.StoredMethod,
            CaptureMethod = order.Payment.Capture == CaptureMode.WhenPacked ? "manual" : null,
            Confirm = order.Payment.StoredMethod is null ? null : true,
            OffSession = order.Payment.StoredMethod is null ? null : true,
            AutomaticPaymentMethods = new() { Enabled = true, AllowRedirects = order.Payment.StoredMethod is null ? null : "never" },
        };

        bool old = clock.GetUtcNow() - order.ReceivedAt > StripeCalls.KeyLife;
        return await calls.OnceAsync(
            $"pi-{order.Id}",
            old,
            () => FindIntentAsync(order, cancellation),
            async request =>
            {
                try
                {
                    return await intents.CreateAsync(options, request, cancellation);
                }
                catch (StripeException e) when (e.HttpStatusCode == HttpStatusCode.PaymentRequired && e.StripeError?.PaymentIntent is { } declined)
                {
                    // A declined card is an answer, not a fault: the intent exists and its event says the rest.
                    return declined;
                }
            },
            cancellation);
    }

    /// <summary>The PaymentIntent as it is now.</summary>
    public Task<PaymentIntent> GetAsync(string intentId, CancellationToken cancellation = default) =>
        calls.CallAsync(() => intents.GetAsync(intentId, null, null, cancellation), cancellation);

    /// <summary>The PaymentIntent as it is now, with the charge that it has led to.</summary>
    public Task<PaymentIntent> GetWithChargeAsync(string intentId, CancellationToken cancellation) =>
        calls.CallAsync(() => intents.GetAsync(intentId, new PaymentIntentGetOptions { Expand = ["latest_charge"] }, null, cancellation), cancellation);

    /// <summary>Calls the PaymentIntent off.</summary>
    /// <returns>What is now known of the money: voided, or captured when the customer was faster; null while the bank is still working on it.</returns>
    public async Task<PaymentNews?> CancelAsync(Order order, string intentId, string reason, CancellationToken cancellation = default)
    {
        PaymentIntentCancelOptions options = new() { CancellationReason = reason };
        return NewsOf(await ChangeAsync(
            $"void-{order.Id}-{intentId}", intentId, intent => intent.Status is "canceled" or "succeeded", request => intents.CancelAsync(intentId, options, request, cancellation), cancellation));
    }

    /// <summary>Captures what is set aside, all of what is due.</summary>
    /// <returns>What is now known of the money: captured, or lapsed when it came too late.</returns>
    public async Task<PaymentNews?> CaptureAsync(Order order, string intentId, CancellationToken cancellation)
    {
        PaymentIntentCaptureOptions options = new() { AmountToCapture = order.Payment.Due.Amount };
        return NewsOf(await ChangeAsync(
            $"capture-{order.Id}-{intentId}", intentId, intent => intent.Status != "requires_capture", request => intents.CaptureAsync(intentId, options, request, cancellation), cancellation));
    }

    /// <summary>Sends money back for a refund action; the same action again is the same refund. What Stripe will not pay out has failed, and is not asked for again.</summary>
    public async Task<RefundNews> RefundAsync(Order order, Refund refund, CancellationToken cancellation)
    {
        RefundCreateOptions options = new()
        {
            PaymentIntent = order.Payment.IntentOf(refund),
            Amount = refund.Amount.Amount,
            Reason = "requested_by_customer",
            Metadata = new() { [OrderKey] = order.Id, [RefundKey] = refund.Id },
        };
        try
        {
            StripeRefund made = await calls.OnceAsync(
                refund.Id,
                clock.GetUtcNow() - refund.RequestedAt > StripeCalls.KeyLife,
                () => FindRefundAsync(order, refund, cancellation),
                request => refunds.CreateAsync(options, request, cancellation),
                cancellation);
            return News(made, refund.Id);
        }
        catch (StripeException e) when (e is { HttpStatusCode: HttpStatusCode.BadRequest, StripeError.Type: "invalid_request_error" })
        {
            // Already refunded, charged back, never charged: perhaps by this very action, whose answer was lost.
            return await FindRefundAsync(order, refund, cancellation) is { } made
                ? News(made, refund.Id)
                : new(refund.Id, $"refused-{refund.Id}", RefundTrigger.Failed, refund.Amount, e.StripeError.Code ?? e.StripeError.Message);
        }
    }

    /// <summary>What a Stripe refund says about ours.</summary>
    public static RefundNews News(StripeRefund refund, string refundId) => new(
        refundId,
        refund.Id,
        refund.Status switch
        {
            "succeeded" => RefundTrigger.Succeeded,
            "failed" or "canceled" => RefundTrigger.Failed,
            _ => RefundTrigger.Accepted,
        },
        new(refund.Amount, refund.Currency.ToUpperInvariant()),
        refund.FailureReason,
        refund.PaymentIntentId);

    /// <summary>What an intent, as it is now, says of the money; null while it says nothing.</summary>
    public static PaymentNews? NewsOf(PaymentIntent intent) => intent.Status switch
    {
        "requires_capture" => News(intent, PaymentEntryKind.Authorized, intent.AmountCapturable),
        "canceled" => News(intent, intent.CancellationReason is "automatic" or "expired" ? PaymentEntryKind.Lapsed : PaymentEntryKind.Voided, intent.Amount),
        "succeeded" => News(intent, PaymentEntryKind.Captured, intent.AmountReceived),
        _ => null,
    };

    /// <summary>What an intent says on which a bank is working, when it was found to be.</summary>
    public static PaymentNews Working(PaymentIntent intent, DateTimeOffset now) => new(new PaymentEntry(
        $"{intent.Id}-{intent.Status}-{now.ToUnixTimeSeconds()}", PaymentEntryKind.Processing, new(intent.Amount, intent.Currency.ToUpperInvariant()), now, intent.Id, null));

    private static PaymentNews News(PaymentIntent intent, PaymentEntryKind kind, long amount) => new(new PaymentEntry(
        $"{intent.Id}-{intent.Status}-{amount}", kind, new(amount, intent.Currency.ToUpperInvariant()), new DateTimeOffset(intent.Created, TimeSpan.Zero), intent.Id, null));

    // An intent that will not be changed any more is an answer: how it is now says the rest.
    private async Task<PaymentIntent> ChangeAsync(
        string key, string intentId, Func<PaymentIntent, bool> isDone, Func<RequestOptions, Task<PaymentIntent>> change, CancellationToken cancellation)
    {
        try
        {
            return await calls.OnceAsync(key, mayExist: false, FindAsync, change, cancellation);
        }
        catch (StripeException e) when (e.StripeError?.Code is "payment_intent_unexpected_state" or "charge_expired_for_capture")
        {
            return await GetAsync(intentId, cancellation);
        }

        async Task<PaymentIntent?> FindAsync() => await GetAsync(intentId, cancellation) is var intent && isDone(intent) ? intent : null;
    }

    private async Task<PaymentIntent?> FindIntentAsync(Order order, CancellationToken cancellation)
    {
        await foreach (PaymentIntent intent in lists.IntentsAsync(order.ReceivedAt.AddMinutes(-5), cancellation))
        {
            if (intent.Metadata.GetValueOrDefault(OrderKey) == order.Id)
            {
                return intent;
            }
        }

        return null;
    }

    private async Task<StripeRefund?> FindRefundAsync(Order order, Refund refund, CancellationToken cancellation)
    {
        await foreach (StripeRefund made in lists.RefundsOfAsync(order.Payment.IntentOf(refund)!, cancellation))
        {
            if (made.Metadata.GetValueOrDefault(RefundKey) == refund.Id)
            {
                return made;
            }
        }

        return null;
    }
}
