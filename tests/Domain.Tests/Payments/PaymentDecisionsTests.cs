using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class PaymentDecisionsTests
{
    [Fact]
    public void An_order_is_bound_to_one_PaymentIntent()
    {
        Order order = Given.Placed();
        order.Do(order.RequestPayment("pi_1"));
        Assert.Equal("", order.RequestPayment("pi_1").Story());
        Assert.Equal("refused: paymentIntentMismatch", order.RequestPayment("pi_2").Story());
    }

    [Theory]
    [InlineData(PaymentEntryKind.Captured)]
    [InlineData(PaymentEntryKind.Authorized)]
    public void Money_that_covers_makes_the_promise_and_the_reservation_firm(PaymentEntryKind kind)
    {
        Order order = Given.Reserved();
        Assert.Equal("paymentRecorded, orderPaid, reservationConfirmed", Record(order, Given.Entry(kind, 5143)));
        Assert.Equal(Given.Now, order.PaidAt);
        Assert.Equal(DateTimeOffset.Parse("2026-03-04T23:59:59Z"), order.ShipBy);
    }

    [Theory]
    [InlineData(PaymentEntryKind.Captured, PaymentStatus.PartiallyPaid)]
    [InlineData(PaymentEntryKind.Authorized, PaymentStatus.Authorized)]
    public void Less_than_what_is_due_does_not_cover(PaymentEntryKind kind, PaymentStatus status)
    {
        Order order = Given.Reserved();
        Assert.Equal("paymentRecorded", Record(order, Given.Entry(kind, 5142)));
        Assert.Equal((status, false), (order.Payment.Status, order.Payment.IsCovered));
        Assert.Equal(kind == PaymentEntryKind.Captured ? "orderExpired, refundRequested" : "orderExpired", order.Expire(order.PayBy, "rfn_expired").Story());
    }

    [Fact]
    public void A_part_payment_of_which_a_part_goes_back_does_not_cover_either()
    {
        Order order = Given.Reserved();
        Record(order, Given.Captured(5000));
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(10), "goodwill"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(10)));
        Assert.Equal((PaymentStatus.PartiallyRefunded, false), (order.Payment.Status, order.Payment.IsCovered));
    }

    [Fact]
    public void Captures_are_cumulative_and_cover_when_the_largest_does()
    {
        Order order = Given.Reserved();
        Assert.Equal("paymentRecorded", Record(order, Given.Captured(3000)));
        Assert.Equal("paymentRecorded, orderPaid, reservationConfirmed", Record(order, Given.Captured(5143)));
        Assert.Equal("paymentRecorded", Record(order, Given.Captured(4000)));
        Assert.Equal((Given.Gbp(5143), PaymentStatus.Paid), (order.Payment.Captured, order.Payment.Status));
    }

    [Theory]
    [InlineData(PaymentEntryKind.Voided, 0, 0)]
    [InlineData(PaymentEntryKind.Processing, 25, 0)]
    [InlineData(PaymentEntryKind.Processing, 0, 1)]
    public void An_attempt_that_we_called_off_is_no_problem_of_the_customer(PaymentEntryKind before, int hoursLater, int mails)
    {
        Order order = Given.Reserved();
        Record(order, Given.Entry(before, 5143));
        PaymentEntry abandoned = Given.Entry(PaymentEntryKind.Abandoned, 5143) with { At = Given.Now.AddHours(hoursLater) };
        Decision<OrderEvent> decision = order.RecordPayment(abandoned, Given.Promise, Given.Now, "rfn_late");
        Assert.Equal(mails, order.Messages(decision).Count());
    }

    [Fact]
    public void The_same_fact_twice_is_one_fact()
    {
        Order order = Given.Reserved();
        Record(order, Given.Captured(5143, "evt_1"));
        Assert.Equal("", Record(order, Given.Captured(5143, "evt_1")));
        Assert.Equal("paymentRecorded", Record(order, Given.Captured(5143, "evt_2")));
        Assert.Equal(Given.Gbp(5143), order.Payment.Refundable);
    }

    [Fact]
    public void Another_intent_or_another_currency_never_makes_an_order_paid()
    {
        Order order = Given.Reserved();
        Assert.Equal("surpriseNoted", Record(order, Given.Entry(PaymentEntryKind.Captured, 5143, intent: "pi_2")));
        Assert.Equal("surpriseNoted", Record(order, Given.Entry(PaymentEntryKind.Captured, 5143, currency: "USD")));
        Assert.Equal((PaymentStatus.Pending, 0L, null), (order.Payment.Status, order.Payment.Captured.Amount, order.PaidAt));
    }

    [Fact]
    public void More_than_what_is_due_covers_and_is_told_to_staff() =>
        Assert.Equal("paymentRecorded, surpriseNoted, orderPaid, reservationConfirmed", Record(Given.Reserved(), Given.Captured(6000)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Money_for_an_order_that_is_over_goes_back_once(bool cancelled)
    {
        Order order = cancelled ? Given.Cancelled() : Given.Expired();
        Assert.Equal("paymentRecorded, refundRequested", Record(order, Given.Captured(5143, "evt_1")));
        Assert.Equal("paymentRecorded", Record(order, Given.Captured(5143, "evt_2")));
        Assert.Equal((Given.Gbp(5143), Given.Gbp(0), null), (order.Payment.RefundedOrPending, order.Payment.Refundable, order.PaidAt));
        Assert.True(order.IsOver);
    }

    [Fact]
    public void Each_further_amount_for_an_order_that_is_over_goes_back_too()
    {
        Order order = Given.Expired();
        order.Do(order.RecordPayment(Given.Captured(3000), Given.Promise, Given.Now, "rfn_1"));
        order.Do(order.RecordPayment(Given.Captured(5143), Given.Promise, Given.Now, "rfn_2"));
        Assert.Equal([Given.Gbp(3000), Given.Gbp(2143)], order.Payment.Refunds.Select(refund => refund.Amount));
    }

    [Fact]
    public void An_authorisation_that_lapsed_before_it_was_reported_does_not_cover()
    {
        Order order = Given.Reserved();
        Record(order, Given.Entry(PaymentEntryKind.Lapsed, 0));
        Assert.Equal("paymentRecorded", Record(order, Given.Entry(PaymentEntryKind.Authorized, 5143)));
        Assert.Equal((PaymentStatus.Expired, null), (order.Payment.Status, order.PaidAt));
    }

    [Fact]
    public void Money_under_dispute_covers_once_the_dispute_is_won()
    {
        Order order = Given.Reserved();
        Record(order, Given.Entry(PaymentEntryKind.DisputeOpened, 5143));
        Assert.Equal("paymentRecorded", Record(order, Given.Captured(5143)));
        Assert.Equal(0, order.Payment.Refundable.Amount);
        Assert.Equal(PaymentStatus.Disputed, order.Payment.Status);
        Assert.Equal("paymentRecorded, orderPaid, reservationConfirmed", Record(order, Given.Entry(PaymentEntryKind.DisputeWon, 5143)));
    }

    [Fact]
    public void A_failed_attempt_can_be_followed_by_a_good_one()
    {
        Order order = Given.Reserved();
        Record(order, Given.Entry(PaymentEntryKind.Failed, 5143));
        Assert.Equal(PaymentStatus.Failed, order.Payment.Status);
        Assert.Equal("paymentRecorded, orderPaid, reservationConfirmed", Record(order, Given.Captured(5143)));
    }

    [Fact]
    public void A_refund_is_positive_in_the_orders_currency_and_never_more_than_is_left()
    {
        Order order = Given.Paid();
        Assert.Equal("refused: wrongCurrency", order.RequestRefund("rfn_1", new(1, "EUR"), "x").Story());
        Assert.Equal("refused: notPositive", order.RequestRefund("rfn_1", Given.Gbp(0), "x").Story());
        Assert.Equal("refused: notPositive", order.RequestRefund("rfn_1", Given.Gbp(-1), "x").Story());
        Assert.Equal("refused: refundTooHigh", order.RequestRefund("rfn_1", Given.Gbp(5144), "x").Story());
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(5000), "x"));
        Assert.Equal("", order.RequestRefund("rfn_1", Given.Gbp(5000), "x").Story());
        Assert.Equal("refused: refundTooHigh", order.RequestRefund("rfn_2", Given.Gbp(144), "x").Story());
        Assert.Equal("refundRequested", order.RequestRefund("rfn_2", Given.Gbp(143), "x").Story());
        Assert.Equal("refused: refundTooHigh", Given.Reserved().RequestRefund("rfn_1", Given.Gbp(1), "x").Story());
    }

    [Fact]
    public void A_refund_that_fails_leaves_its_money_to_be_refunded_again()
    {
        Order order = Given.Paid();
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(5143), "x"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Accepted, Given.Gbp(5143)));
        Assert.Equal((PaymentStatus.Paid, 0L), (order.Payment.Status, order.Payment.Refundable.Amount));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(5143)));
        Assert.Equal(PaymentStatus.Refunded, order.Payment.Status);
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Failed, Given.Gbp(5143)));
        Assert.Equal((PaymentStatus.Paid, RefundState.Reversed), (order.Payment.Status, order.Payment.Refunds[0].State));
        Assert.Equal("refundRequested", order.RequestRefund("rfn_2", Given.Gbp(5143), "again").Story());
    }

    [Fact]
    public void A_refund_made_at_the_provider_counts()
    {
        Order order = Given.Paid();
        order.Do(order.RecordRefund("re_9", "re_9", RefundTrigger.Succeeded, Given.Gbp(143)));
        Assert.Equal((PaymentStatus.PartiallyRefunded, Given.Gbp(5000)), (order.Payment.Status, order.Payment.Refundable));
    }

    [Fact]
    public void A_report_on_a_refund_out_of_turn_is_told_to_staff()
    {
        Order order = Given.Paid();
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(100), "x"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Failed, Given.Gbp(100)));
        Assert.Equal("surpriseNoted", order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(100)).Story());
        Assert.Equal("", order.RecordRefund("rfn_1", "re_1", RefundTrigger.Accepted, Given.Gbp(100)).Story());
    }

    private static string Record(Order order, PaymentEntry entry)
    {
        Decision<OrderEvent> decision = order.RecordPayment(entry, Given.Promise, Given.Now, "rfn_late");
        order.Do(decision);
        return decision.Story();
    }

    [Fact]
    public void What_banks_took_back_cannot_be_refunded_as_well()
    {
        Order order = Given.Paid();
        Record(order, Given.Entry(PaymentEntryKind.DisputeOpened, 2000) with { About = "du_1", DueBy = Given.Now.AddDays(7) });
        Assert.Equal(Given.Gbp(3143), order.Payment.Refundable);
        Assert.Equal((DisputeState.Open, Given.Now.AddDays(7)), (order.Payment.Disputes[0].State, order.Payment.Disputes[0].DueBy));
        Record(order, Given.Entry(PaymentEntryKind.DisputeLost, 2000) with { About = "du_1" });
        Assert.Equal((PaymentStatus.PartiallyRefunded, Given.Gbp(3143), false), (order.Payment.Status, order.Payment.Refundable, order.Payment.IsCovered));
        Record(order, Given.Entry(PaymentEntryKind.DisputeOpened, 3143) with { About = "du_2" });
        Record(order, Given.Entry(PaymentEntryKind.DisputeWon, 3143) with { About = "du_2" });
        Assert.Equal((PaymentStatus.PartiallyRefunded, Given.Gbp(3143)), (order.Payment.Status, order.Payment.Refundable));
    }

    [Fact]
    public void A_negative_amount_and_money_for_an_order_that_is_not_paid_by_card_count_for_nothing()
    {
        Order order = Given.Reserved();
        Assert.Equal("surpriseNoted", Record(order, Given.Captured(-5143)));
        Assert.Equal(0, order.Payment.Captured.Amount);
        Order elsewhere = Given.Placed(Given.Draft() with { Payment = new() { Method = PaymentMethod.PaidElsewhere } });
        Assert.Equal("surpriseNoted", Record(elsewhere, Given.Captured(5143)));
        Assert.Equal(0, elsewhere.Payment.Captured.Amount);
    }
}
