using System.Net;
using System.Threading.RateLimiting;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Stripe;
using Refund = Serverless.Domain.Payments.Refund;
using StripeRefund = Stripe.Refund;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>
/// Calls Stripe. Every write carries an idempotency key made from the order and the step, and our own id as metadata. Stripe keeps a key for
/// about a day and repeats a stored 5xx under it, so whatever may be older, or answered 5xx, is looked up by metadata before it is asked for again.
/// </summary>
public sealed class StripeGateway(IStripeClient client, Policies policies, TimeProvider clock) : IDisposable
{
    private const string OrderKey = "order_id";
    private const string RefundKey = "refund_id";
    private static readonly TimeSpan KeyLife = TimeSpan.FromHours(20);

    private readonly TokenBucketRateLimiter limiter = new(new()
    {
        TokenLimit = policies.StripeCallsPerSecond,
        TokensPerPeriod = policies.StripeCallsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

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
            Confirm = order.Payment.StoredMethod is null ? null : true,
            OffSession = order.Payment.StoredMethod is null ? null : true,
            AutomaticPaymentMethods = new() { Enabled = true, AllowRedirects = order.Payment.StoredMethod is null ? null : "never" },
        };

        bool old = clock.GetUtcNow() - order.ReceivedAt > KeyLife;
        return await OnceAsync(
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
    public async Task<PaymentIntent> GetAsync(string intentId, CancellationToken cancellation = default)
    {
        using RateLimitLease _ = await limiter.AcquireAsync(1, cancellation);
        return await intents.GetAsync(intentId, null, null, cancellation);
    }

    /// <summary>Calls the PaymentIntent off.</summary>
    /// <returns>What is now known of the money: voided, or captured when the customer was faster.</returns>
    public async Task<PaymentNews?> CancelAsync(Order order, string intentId, string reason, CancellationToken cancellation = default)
    {
        PaymentIntent intent;
        try
        {
            using RateLimitLease _ = await limiter.AcquireAsync(1, cancellation);
            intent = await intents.CancelAsync(
                intentId, new() { CancellationReason = reason }, new() { IdempotencyKey = $"void-{order.Id}" }, cancellation);
        }
        catch (StripeException e) when (e.StripeError?.Code == "payment_intent_unexpected_state" || (int)e.HttpStatusCode >= 500)
        {
            intent = await GetAsync(intentId, cancellation);
        }

        return intent.Status switch
        {
            "canceled" => News(intent, PaymentEntryKind.Voided, intent.Amount),
            "succeeded" => News(intent, PaymentEntryKind.Captured, intent.AmountReceived),
            _ => null,
        };
    }

    /// <summary>Sends money back for a refund action; the same action again is the same refund.</summary>
    public async Task<RefundNews> RefundAsync(Order order, Refund refund, CancellationToken cancellation)
    {
        RefundCreateOptions options = new()
        {
            PaymentIntent = order.Payment.IntentId,
            Amount = refund.Amount.Amount,
            Reason = "requested_by_customer",
            Metadata = new() { [OrderKey] = order.Id, [RefundKey] = refund.Id },
        };
        StripeRefund made = await OnceAsync(
            refund.Id,
            clock.GetUtcNow() - refund.RequestedAt > KeyLife,
            () => FindRefundAsync(order, refund, cancellation),
            request => refunds.CreateAsync(options, request, cancellation),
            cancellation);
        return News(made, refund.Id);
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
        refund.FailureReason);

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static PaymentNews News(PaymentIntent intent, PaymentEntryKind kind, long amount) => new(new PaymentEntry(
        $"{intent.Id}-{intent.Status}", kind, new(amount, intent.Currency.ToUpperInvariant()), new DateTimeOffset(intent.Created, TimeSpan.Zero), intent.Id, null));

    private async Task<T> OnceAsync<T>(string key, bool mayExist, Func<Task<T?>> find, Func<RequestOptions, Task<T>> create, CancellationToken cancellation)
        where T : class
    {
        if (mayExist && await find() is { } known)
        {
            return known;
        }

        try
        {
            using RateLimitLease _ = await limiter.AcquireAsync(1, cancellation);
            return await create(new() { IdempotencyKey = key });
        }
        catch (StripeException e) when ((int)e.HttpStatusCode >= 500)
        {
            if (await find() is { } made)
            {
                return made;
            }

            // Stripe would repeat the stored failure under the old key; nothing was made, so a new one is safe.
            using RateLimitLease _ = await limiter.AcquireAsync(1, cancellation);
            return await create(new() { IdempotencyKey = $"{key}-after-5xx" });
        }
    }

    private async Task<PaymentIntent?> FindIntentAsync(Order order, CancellationToken cancellation)
    {
        using RateLimitLease _ = await limiter.AcquireAsync(1, cancellation);
        PaymentIntentListOptions recent = new()
        {
            Limit = 100,
            Created = new DateRangeOptions { GreaterThanOrEqual = order.ReceivedAt.UtcDateTime.AddMinutes(-5), LessThanOrEqual = clock.GetUtcNow().UtcDateTime.AddMinutes(5) },
        };
        await foreach (PaymentIntent intent in intents.ListAutoPagingAsync(recent, null, cancellation))
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
        using RateLimitLease _ = await limiter.AcquireAsync(1, cancellation);
        await foreach (StripeRefund made in refunds.ListAutoPagingAsync(new() { PaymentIntent = order.Payment.IntentId, Limit = 100 }, null, cancellation))
        {
            if (made.Metadata.GetValueOrDefault(RefundKey) == refund.Id)
            {
                return made;
            }
        }

        return null;
    }
}
