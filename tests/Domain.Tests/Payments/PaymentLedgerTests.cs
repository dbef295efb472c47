using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

/// <summary>The state of a payment is a function of the set of facts, whatever the order and the repetition in which they arrive.</summary>
public class PaymentLedgerTests
{
    public static TheoryData<string, PaymentStatus, long> Histories => new()
    {
        { "Processing:0 RequiresAction:5143 Failed:5143 Authorized:5143 Captured:3000 Captured:5143", PaymentStatus.Paid, 5143 },
        { "Failed:5143 Failed:5144 RequiresAction:5143 Processing:0 Authorized:5143 Voided:0", PaymentStatus.Voided, 0 },
        { "RequiresAction:5143 Authorized:5143 Lapsed:0 Voided:0 Captured:5143 Failed:5143", PaymentStatus.Paid, 5143 },
        { "Authorized:5143 Captured:5143 DisputeOpened:5143 DisputeWon:5143 Failed:1 Processing:1", PaymentStatus.Paid, 5143 },
        { "Authorized:5143 Captured:5143 DisputeOpened:5143 DisputeLost:5143 Failed:1 Processing:1", PaymentStatus.Refunded, 0 },
        { "Authorized:5143 Captured:1000 Captured:2000 Captured:3000 DisputeOpened:3000 DisputeWon:3000", PaymentStatus.PartiallyPaid, 3000 },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void All_720_orders_of_six_events_end_in_the_same_state(string history, PaymentStatus status, long refundable)
    {
        PaymentEntry[] entries = Parse(history);
        PaymentEntry[][] all = [.. Permutations(entries)];
        Assert.Equal(720, all.Length);
        Assert.All(all, permutation =>
        {
            Payment payment = After(Given.Reserved(), permutation).Payment;
            Assert.Equal((status, refundable), (payment.Status, payment.Refundable.Amount));
        });
    }

    // An order that is over keeps nothing, in whichever order the facts arrive.
    [Theory]
    [MemberData(nameof(Histories))]
    public void All_720_orders_of_six_late_events_leave_nothing_with_the_store(string history, PaymentStatus _, long captured) =>
        Assert.All(Permutations(Parse(history)), permutation =>
        {
            Payment payment = After(Given.Expired(), permutation).Payment;
            Assert.Equal(0L, payment.Refundable.Amount);
            Assert.True((payment.RefundedOrPending + payment.TakenBack).Amount >= captured);
            Assert.True(payment.RefundedOrPending <= payment.Captured);
        });

    [Fact]
    public void Any_multiset_of_events_ends_where_its_set_ends()
    {
        Gen<PaymentEntry> entry = Gen.Zip(Gen.Elements(Enum.GetValues<PaymentEntryKind>()), Gen.Zip(Gen.Elements(1000L, 5142L, 5143L, 6000L), Gen.Choose(0, 3)))
            .Select(parts => (Kind: parts.Item1, Amount: parts.Item2.Item1, Minute: parts.Item2.Item2))
            .Select(fact => Given.Entry(fact.Kind, fact.Amount, $"{fact}") with { At = Given.Now.AddMinutes(fact.Minute), About = $"about_{fact.Minute % 2}" });
        Gen<(PaymentEntry[] Entries, int Seed)> multisets = Gen.Zip(entry.ArrayOf(), Gen.Choose(0, int.MaxValue - 1)).Select(pair => (pair.Item1, pair.Item2));
        Prop.ForAll(multisets.ToArbitrary(), pair =>
        {
            PaymentEntry[] shuffledTwice = [.. pair.Entries, .. pair.Entries];
            new System.Random(pair.Seed).Shuffle(shuffledTwice);
            Payment once = After(Given.Reserved(), pair.Entries).Payment;
            Payment twice = After(Given.Reserved(), shuffledTwice).Payment;
            return once.Status == twice.Status && once.Captured == twice.Captured && once.Refundable == twice.Refundable
                && once.Disputes.SequenceEqual(twice.Disputes) && once.Ledger.Count == twice.Ledger.Count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }

    [Fact]
    public void Whatever_is_asked_and_reported_refunds_never_exceed_what_was_captured()
    {
        Gen<(int Action, int Amount)[]> steps = Gen.Zip(Gen.Choose(0, 7), Gen.Choose(-10, 3000)).Select(pair => (pair.Item1, pair.Item2)).ArrayOf();
        Prop.ForAll(steps.ToArbitrary(), RefundsStayBelowCaptures).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool RefundsStayBelowCaptures((int Action, int Amount)[] steps)
    {
        Order order = Given.Reserved();
        int number = 0;
        foreach ((int action, int amount) in steps)
        {
            Refund? some = order.Payment.Refunds.Count == 0 ? null : order.Payment.Refunds[Math.Abs(amount) % order.Payment.Refunds.Count];
            Decision<OrderEvent> decision = action switch
            {
                0 => order.RecordPayment(Given.Captured(Math.Max(0, amount), $"evt_{number++}"), Given.Promise, Given.Now, $"rfn_{number++}"),
                1 => order.RequestRefund($"rfn_{number++}", Given.Gbp(amount), "x"),
                2 => order.Cancel("x", $"rfn_{number++}"),
                6 => order.RecordPayment(Given.Entry(PaymentEntryKind.DisputeOpened, Math.Max(0, amount), $"evt_{number++}") with { About = $"du_{amount % 3}" }, Given.Promise, Given.Now, $"rfn_{number++}"),
                7 => order.RecordPayment(Given.Entry(amount % 2 == 0 ? PaymentEntryKind.DisputeWon : PaymentEntryKind.DisputeLost, Math.Max(0, amount), $"evt_{number++}") with { About = $"du_{amount % 3}" }, Given.Promise, Given.Now, $"rfn_{number++}"),
                _ when some is null => Decision<OrderEvent>.Of(),
                3 => order.RecordRefund(some.Id, $"re_{some.Id}", RefundTrigger.Accepted, some.Amount),
                4 => order.RecordRefund(some.Id, $"re_{some.Id}", RefundTrigger.Succeeded, some.Amount),
                _ => order.RecordRefund(some.Id, $"re_{some.Id}", RefundTrigger.Failed, some.Amount),
            };
            order.Do([.. decision.Events]);
            if (order.Payment.RefundedOrPending > order.Payment.Captured || order.Payment.Refundable.Amount < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static Order After(Order order, PaymentEntry[] entries)
    {
        for (int index = 0; index < entries.Length; index++)
        {
            order.Do(order.RecordPayment(entries[index], Given.Promise, Given.Now, $"rfn_{index}"));
        }

        return order;
    }

    private static PaymentEntry[] Parse(string history) =>
        [.. history.Split(' ').Select(word => word.Split(':')).Select(parts => Given.Entry(Enum.Parse<PaymentEntryKind>(parts[0]), long.Parse(parts[1])))];

    private static IEnumerable<PaymentEntry[]> Permutations(PaymentEntry[] entries) => entries.Length == 0
        ? [[]]
        : entries.SelectMany((first, index) => Permutations([.. entries[..index], .. entries[(index + 1)..]]).Select(rest => (PaymentEntry[])[first, .. rest]));
}
