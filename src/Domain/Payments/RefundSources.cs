using Serverless.Domain.Orders;

namespace Serverless.Domain.Payments;

/// <summary>From which PaymentIntent money goes back: an order can have been paid on several, and each gives back only what came on it.</summary>
public static class RefundSources
{
    /// <summary>The intent whose money a refund gives back; null where the money did not come on one.</summary>
    public static string? IntentOf(this Payment payment, Refund refund) =>
        refund.IntentId ?? Fitting(payment.Left(payment.Refunds.TakeWhile(each => each != refund)), refund.Amount.Amount) ?? payment.IntentId;

    /// <summary>The first intent that so much is left on; null when there is none.</summary>
    internal static string? IntentWith(this Payment payment, Money amount) =>
        payment.Left(payment.Refunds).Where(intent => intent.Value >= amount.Amount).Select(intent => intent.Key).FirstOrDefault();

    /// <summary>The actions that give an amount back: one, or, when no intent has so much, one for each that has a part of it.</summary>
    /// <param name="order">The order.</param>
    /// <param name="wanted">What is to go back; where from is decided here.</param>
    /// <param name="payment">The payment as it will be by then; the order's when null.</param>
    internal static IReadOnlyList<OrderEvent> GiveBack(this Order order, RefundRequested wanted, Payment? payment = null)
    {
        payment ??= order.Payment;
        OrderedDictionary<string, long> left = payment.Left(payment.Refunds);
        long owed = wanted.Amount.Amount;
        if (left.Values.Sum() < owed || left.Values.Any(there => there >= owed))
        {
            return [wanted with { IntentId = Fitting(left, owed) }];
        }

        List<RefundRequested> parts = [];
        foreach ((string intent, long there) in left.Where(intent => intent.Value > 0))
        {
            long part = Math.Min(there, owed);
            owed -= part;
            if (part > 0)
            {
                parts.Add(wanted with
                {
                    RefundId = parts.Count == 0 ? wanted.RefundId : order.NextRefund(parts.Count), Amount = wanted.Amount with { Amount = part }, IntentId = intent,
                    Lines = parts.Count == 0 ? wanted.Lines : null,
                });
            }
        }

        return parts;
    }

    // What came on each intent, the first first, less what went back of it, what banks took of it, and what of it pays another order.
    private static OrderedDictionary<string, long> Left(this Payment payment, IEnumerable<Refund> refunds)
    {
        OrderedDictionary<string, long> left = new(StringComparer.Ordinal);
        foreach (IGrouping<string, PaymentEntry> intent in payment.Ledger
            .Where(entry => entry is { Kind: PaymentEntryKind.Captured, Reference: not null }).GroupBy(entry => entry.Reference!)
            .OrderBy(intent => intent.Min(entry => entry.At)).ThenBy(intent => intent.Key, StringComparer.Ordinal))
        {
            left[intent.Key] = intent.Max(entry => entry.Amount.Amount);
        }

        foreach (Dispute dispute in payment.Disputes.Where(dispute => dispute.State != DisputeState.Won))
        {
            Take(payment.Ledger.Find(entry => entry.Reference is not null && (entry.About ?? "") == dispute.Id)?.Reference, dispute.Amount);
        }

        foreach (MovedMoney moved in payment.Moved)
        {
            Take(moved.IntentId, moved.Amount);
        }

        foreach (Refund refund in refunds.Where(refund => !refund.IsUndone))
        {
            Take(refund.IntentId, refund.Amount);
        }

        return left;

        // What is not known to have come from one counts where it fits.
        void Take(string? intent, Money amount)
        {
            if ((intent ?? Fitting(left, amount.Amount)) is { } from && left.TryGetValue(from, out long there))
            {
                left[from] = Math.Max(0, there - amount.Amount);
            }
        }
    }

    private static string? Fitting(OrderedDictionary<string, long> left, long amount) =>
        left.Where(intent => intent.Value >= amount).Select(intent => intent.Key).FirstOrDefault() ?? (left.Count == 0 ? null : left.MaxBy(intent => intent.Value).Key);
}
