using System.Runtime.CompilerServices;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Stripe;
using Dispute = Serverless.Domain.Payments.Dispute;
using PaymentMethod = Serverless.Domain.Payments.PaymentMethod;
using Refund = Serverless.Domain.Payments.Refund;
using StripeDispute = Stripe.Dispute;
using StripeRefund = Stripe.Refund;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>Stripe's lists against our ledgers: intents, refunds and disputes, both ways.</summary>
public sealed class StripeTruth(StripeLists stripe, OrderReferences references, OrderStore orders, OrderDesk desk, SweepGuard guard, TimeProvider clock) : ITruthCheck
{
    /// <inheritdoc/>
    public string Name => "stripe";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Difference> FindAsync(TruthScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Dictionary<string, Order> known = scope.Orders.ToDictionary(order => order.Id);
        HashSet<string> intents = [], refunds = [];
        await foreach (PaymentIntent intent in stripe.IntentsAsync(scope.Since, cancellation))
        {
            intents.Add(intent.Id);
            if (ChangedAt(intent) < scope.Until.UtcDateTime
                && intent.Metadata?.GetValueOrDefault(StripeGateway.OrderMetadata) is { } orderId
                && await DiffersAsync(orderId, order => Compare(order, intent)) is { } detail)
            {
                yield return new(orderId, intent.Id, detail);
            }
        }

        await foreach (StripeRefund refund in stripe.RefundsAsync(scope.Since, cancellation))
        {
            refunds.Add(refund.Id);
            if (refund.Created < scope.Until.UtcDateTime
                && await OrderOfAsync(refund.Metadata, refund.PaymentIntentId) is { } orderId
                && await DiffersAsync(orderId, order => order is null ? null : Compare(order, refund)) is { } detail)
            {
                yield return new(orderId, refund.Id, detail);
            }
        }

        await foreach (StripeDispute dispute in stripe.DisputesAsync(scope.Since, cancellation))
        {
            if (dispute.Created < scope.Until.UtcDateTime
                && await OrderOfAsync(null, dispute.PaymentIntentId) is { } orderId
                && await DiffersAsync(orderId, order => order is null ? null : Compare(order, dispute)) is { } detail)
            {
                yield return new(orderId, dispute.Id, detail);
            }
        }

        foreach (Order order in scope.Orders.Where(order => order.Payment.Method == PaymentMethod.Card))
        {
            foreach (string intent in order.Payment.Ledger.Where(entry => entry is { Kind: PaymentEntryKind.Captured, Reference: not null } && order.Replaces is null).Select(entry => entry.Reference!).Distinct().Except(intents))
            {
                yield return new(order.Id, intent, $"We have money on {intent}; Stripe's list has no such intent.");
            }

            foreach (Refund refund in order.Payment.Refunds.Where(refund => refund is { State: RefundState.Succeeded, ProviderId: { } id } && !refunds.Contains(id)))
            {
                yield return new(order.Id, refund.ProviderId!, $"We have {refund.Amount} refunded as {refund.ProviderId}; Stripe's list has no such refund.");
            }
        }

        async Task<string?> DiffersAsync(string orderId, Func<Order?, string?> compare)
        {
            string? detail = null;
            if (!await guard.TryAsync(orderId, async () => detail = await CompareAsync(orderId, compare), cancellation))
            {
                scope.GivenUp.Add(orderId);
            }

            return detail;
        }

        // What was read before Stripe's list may have moved on with it; only what still differs now is a difference.
        async Task<string?> CompareAsync(string orderId, Func<Order?, string?> compare) =>
            compare(known.GetValueOrDefault(orderId) ?? await ReadAsync(orderId)) is null ? null : compare(await ReadAsync(orderId));

        async Task<Order?> ReadAsync(string orderId) => (await orders.LoadAsync(orderId, cancellation))?.Order;

        async Task<string?> OrderOfAsync(IDictionary<string, string>? metadata, string? intentId) =>
            metadata?.TryGetValue(StripeGateway.OrderMetadata, out string? named) == true ? named
            : intentId is not null && await references.FindAsync(OrderReferences.Payment, intentId, cancellation) is { } referent ? referent.OrderId : null;
    }

    /// <inheritdoc/>
    public async Task<string?> RepairAsync(DurableTaskClient durable, string? orderId, string subject, CancellationToken cancellation)
    {
        if (orderId is null || (await orders.LoadAsync(orderId, cancellation))?.Order is not { } order)
        {
            return null;
        }

        InboxEvent? news = subject[..subject.IndexOf('_')] switch
        {
            "pi" when order.Payment.Owns(subject) && await stripe.IntentAsync(subject, cancellation) is { } intent && Captured(order, subject) <= intent.AmountReceived => StripeGateway.NewsOf(intent),
            "re" when await stripe.RefundAsync(subject, cancellation) is { } refund => StripeGateway.News(refund, refund.Metadata?.GetValueOrDefault(StripeGateway.RefundMetadata) ?? refund.Id),
            "du" or "dp" when await stripe.DisputeAsync(subject, cancellation) is { } dispute => new PaymentNews(StripeEvents.Disputed($"{dispute.Id}-{dispute.Status}", clock.GetUtcNow(), dispute)),
            _ => null,
        };
        if (news is null)
        {
            return null;
        }

        DeskAnswer answer = await desk.ExecuteAsync(durable, orderId, Actor.System, stored => news.Decide(stored, desk.Policies, clock.GetUtcNow()), null, cancellation);
        return answer.Accepted ? $"Taken over from Stripe: {subject} as it is there." : null;
    }

    private static string? Compare(Order? order, PaymentIntent intent)
    {
        if (order is null)
        {
            return intent.AmountReceived > 0 ? $"Stripe has {Amount(intent.AmountReceived, intent.Currency)} on {intent.Id} for an order that does not exist." : null;
        }

        bool has(PaymentEntryKind kind) => order.Payment.Ledger.Exists(entry => entry.Kind == kind && entry.Reference == intent.Id);
        long captured = Captured(order, intent.Id);
        return intent switch
        {
            { AmountReceived: > 0 } when !order.Payment.Owns(intent.Id) => $"Stripe has {Amount(intent.AmountReceived, intent.Currency)} on {intent.Id}, which is not this order's.",
            _ when captured != intent.AmountReceived => $"Stripe has {Amount(intent.AmountReceived, intent.Currency)} on {intent.Id}, we have {Amount(captured, order.Currency)}.",
            { Status: "requires_capture" } when !has(PaymentEntryKind.Authorized) => $"Stripe has {Amount(intent.AmountCapturable, intent.Currency)} set aside on {intent.Id}; we do not know of it.",
            { Status: "canceled" } when order.Payment.IntentId == intent.Id && !order.IsOver && !has(PaymentEntryKind.Voided) && !has(PaymentEntryKind.Lapsed) && !has(PaymentEntryKind.Abandoned) =>
                $"{intent.Id} is called off at Stripe ({intent.CancellationReason ?? "no reason given"}); we have the payment as {order.Payment.Status}.",
            _ => null,
        };
    }

    private static string? Compare(Order order, StripeRefund refund)
    {
        Refund? ours = order.Payment.Refunds.Find(item => item.ProviderId == refund.Id || item.Id == refund.Metadata?.GetValueOrDefault(StripeGateway.RefundMetadata));
        bool same = ours is not null && ours.Amount.Amount == refund.Amount && refund.Status switch
        {
            "succeeded" => ours.State == RefundState.Succeeded,
            "failed" or "canceled" => ours.IsUndone,
            _ => ours.State is RefundState.Pending or RefundState.Requested,
        };
        return same ? null : $"Stripe has the refund {refund.Id} of {Amount(refund.Amount, refund.Currency)} as {refund.Status}; we have {(ours is null ? "none" : $"{ours.Amount} as {ours.State}")}.";
    }

    private static string? Compare(Order order, StripeDispute dispute)
    {
        Dispute? ours = order.Payment.Disputes.FirstOrDefault(item => item.Id == dispute.Id);
        bool same = dispute.Status switch
        {
            "won" => ours is { State: DisputeState.Won },
            "lost" => ours is { State: DisputeState.Lost },
            { } status when status.StartsWith("warning_", StringComparison.Ordinal) || status == "prevented" => ours is null,
            _ => ours is { State: DisputeState.Open },
        };
        return same ? null : $"Stripe has the dispute {dispute.Id} over {Amount(dispute.Amount, dispute.Currency)} as {dispute.Status}; we have {(ours is null ? "none" : $"it as {ours.State}")}.";
    }

    private static DateTime ChangedAt(PaymentIntent intent) => new[] { intent.Created, intent.CanceledAt ?? default, intent.LatestCharge?.Created ?? default }.Max();

    private static long Captured(Order order, string intentId) =>
        order.Payment.Ledger.Where(entry => entry.Kind == PaymentEntryKind.Captured && entry.Reference == intentId).Select(entry => entry.Amount.Amount).DefaultIfEmpty().Max();

    private static string Amount(long amount, string currency) => new Money(amount, currency.ToUpperInvariant()).ToString();
}
