namespace Serverless.Domain.Payments;

/// <summary>The lifecycle of a payment, and the state that a ledger adds up to.</summary>
public static class PaymentLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<PaymentStatus, PaymentEntryKind> Table = Build();

    /// <summary>
    /// Folds the entries in the order of their meaning (attempts before authorisation before capture …), not of their arrival, then lets
    /// the amounts decide between paid, partly paid and refunded. So late and repeated events cannot move an order backwards.
    /// </summary>
    public static PaymentStatus StatusOf(Payment payment)
    {
        PaymentStatus status = Table.Start;
        IReadOnlyList<Dispute> disputes = payment.Disputes;
        List<PaymentEntry> entries = payment.Ledger.FindAll(entry => Rank(entry.Kind) > LastOfAttempt || !payment.IsGivenUp(entry));
        entries.Sort((one, other) => Order(one).CompareTo(Order(other)) is var order and not 0 ? order : string.CompareOrdinal(one.Id, other.Id));
        foreach (PaymentEntry entry in entries)
        {
            status = Table[status, entry.Kind].Next;
        }

        Money back = payment.Refunded + payment.Lost;
        return status switch
        {
            PaymentStatus.Pending when payment.Due.Amount <= 0 => PaymentStatus.Paid,
            PaymentStatus.Paid or PaymentStatus.Refunded when back.Amount > 0 && back >= payment.Captured => PaymentStatus.Refunded,
            PaymentStatus.Paid or PaymentStatus.Refunded when back.Amount > 0 => PaymentStatus.PartiallyRefunded,
            PaymentStatus.Paid when payment.Captured < payment.Due => PaymentStatus.PartiallyPaid,
            _ => status,
        };

        (int, int, DateTimeOffset, PaymentEntryKind) Order(PaymentEntry entry) => (Rank(entry.Kind), DisputeRank(entry), entry.At, entry.Kind);

        // A dispute that is open counts more than one that is lost, and that more than one that is won.
        int DisputeRank(PaymentEntry entry) => Rank(entry.Kind) < DisputeRanks
            ? 0
            : (disputes.First(dispute => dispute.Id == (entry.About ?? "")).State switch { DisputeState.Won => 0, DisputeState.Lost => 2, _ => 4 }) + (entry.Kind == PaymentEntryKind.DisputeOpened ? 0 : 1);
    }

    private const int LastOfAttempt = 3;
    private const int DisputeRanks = 6;

    private static int Rank(PaymentEntryKind kind) => kind switch
    {
        PaymentEntryKind.Failed or PaymentEntryKind.RequiresAction or PaymentEntryKind.Processing or PaymentEntryKind.Abandoned => 0,
        PaymentEntryKind.Authorized => 1,
        PaymentEntryKind.Lapsed => 2,
        PaymentEntryKind.Voided => 3,
        PaymentEntryKind.Captured => 4,
        PaymentEntryKind.DisputeOpened or PaymentEntryKind.DisputeWon or PaymentEntryKind.DisputeLost => DisputeRanks,
        _ => 5,
    };

    private static Lifecycle<PaymentStatus, PaymentEntryKind> Build()
    {
        Lifecycle<PaymentStatus, PaymentEntryKind> table = new(PaymentStatus.Pending);
        foreach (PaymentStatus before in (PaymentStatus[])[PaymentStatus.Pending, PaymentStatus.RequiresAction, PaymentStatus.Failed])
        {
            table.Add(before, PaymentEntryKind.Failed, PaymentStatus.Failed);
            table.Add(before, PaymentEntryKind.RequiresAction, PaymentStatus.RequiresAction);
            table.Add(before, PaymentEntryKind.Processing, PaymentStatus.Pending);
            table.Add(before, PaymentEntryKind.Abandoned, PaymentStatus.Pending);
            table.Add(before, PaymentEntryKind.Authorized, PaymentStatus.Authorized);
            table.Add(before, PaymentEntryKind.Captured, PaymentStatus.Paid);
            table.Add(before, PaymentEntryKind.Voided, PaymentStatus.Voided);
            table.Add(before, PaymentEntryKind.Lapsed, PaymentStatus.Expired);
        }

        PaymentEntryKind[] attempts = [PaymentEntryKind.Failed, PaymentEntryKind.RequiresAction, PaymentEntryKind.Processing, PaymentEntryKind.Abandoned];
        table.Add(PaymentStatus.Authorized, PaymentEntryKind.Captured, PaymentStatus.Paid);
        table.Add(PaymentStatus.Authorized, PaymentEntryKind.Voided, PaymentStatus.Voided);
        table.Add(PaymentStatus.Authorized, PaymentEntryKind.Lapsed, PaymentStatus.Expired);
        table.Add(PaymentStatus.Authorized, [.. attempts, PaymentEntryKind.Authorized]);

        // Money that comes after the intent was called off or lapsed is still money: the order decides what becomes of it.
        table.Add(PaymentStatus.Voided, PaymentEntryKind.Captured, PaymentStatus.Paid);
        table.Add(PaymentStatus.Voided, [.. attempts, PaymentEntryKind.Authorized, PaymentEntryKind.Voided, PaymentEntryKind.Lapsed]);
        table.Add(PaymentStatus.Expired, PaymentEntryKind.Captured, PaymentStatus.Paid);
        table.Add(PaymentStatus.Expired, PaymentEntryKind.Voided, PaymentStatus.Voided);
        table.Add(PaymentStatus.Expired, PaymentEntryKind.Authorized, PaymentStatus.Authorized);
        table.Add(PaymentStatus.Expired, [.. attempts, PaymentEntryKind.Lapsed]);

        foreach (PaymentStatus settled in (PaymentStatus[])[PaymentStatus.PartiallyPaid, PaymentStatus.Paid, PaymentStatus.PartiallyRefunded, PaymentStatus.Refunded])
        {
            table.Add(settled, PaymentEntryKind.DisputeOpened, PaymentStatus.Disputed);
            table.Add(settled, PaymentEntryKind.DisputeLost, PaymentStatus.Refunded);
            table.Add(settled, [.. attempts, PaymentEntryKind.Authorized, PaymentEntryKind.Captured, PaymentEntryKind.Voided, PaymentEntryKind.Lapsed, PaymentEntryKind.DisputeWon]);
        }

        table.Add(PaymentStatus.Disputed, PaymentEntryKind.DisputeWon, PaymentStatus.Paid);
        table.Add(PaymentStatus.Disputed, PaymentEntryKind.DisputeLost, PaymentStatus.Refunded);
        table.Add(PaymentStatus.Disputed, [.. attempts, PaymentEntryKind.Authorized, PaymentEntryKind.Captured, PaymentEntryKind.Voided, PaymentEntryKind.Lapsed, PaymentEntryKind.DisputeOpened]);

        // Facts that say nothing of where the money is.
        PaymentEntryKind[] remarks =
        [
            PaymentEntryKind.InquiryOpened, PaymentEntryKind.InquiryClosed, PaymentEntryKind.CardCharged, PaymentEntryKind.ChargeRefunded,
            PaymentEntryKind.FraudWarned, PaymentEntryKind.ReviewOpened, PaymentEntryKind.ReviewApproved, PaymentEntryKind.ReviewRejected,
        ];
        foreach (PaymentStatus any in Enum.GetValues<PaymentStatus>())
        {
            table.Add(any, remarks);
        }

        return table;
    }
}
