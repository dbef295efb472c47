using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class PaymentMatrixTests
{
    public static TheoryData<MoneyPhase, PaymentEntryKind> Pairs
    {
        get
        {
            TheoryData<MoneyPhase, PaymentEntryKind> pairs = [];
            foreach (MoneyPhase phase in Enum.GetValues<MoneyPhase>())
            {
                foreach (PaymentEntryKind kind in Enum.GetValues<PaymentEntryKind>())
                {
                    pairs.Add(phase, kind);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void News_does_to_the_order_what_the_matrix_says(MoneyPhase phase, PaymentEntryKind kind)
    {
        Order order = In(phase);
        Assert.Equal(phase, order.MoneyPhase());
        if (kind == PaymentEntryKind.ReviewApproved && !order.IsOver && order.State == OrderState.Open)
        {
            Record(order, PaymentEntryKind.ReviewOpened);
        }

        PaymentStatus status = order.Payment.Status;
        string before = Rest(order);
        StandingException[] standing = [.. StandingExceptions.Of(order)];
        long given = order.Payment.RefundedOrPending.Amount;

        string[] story = Record(order, kind);

        Assert.Equal("paymentRecorded", story[0]);
        Assert.Contains(order.Payment.Ledger, entry => entry.Id == $"evt_{kind}");
        PaymentRuling ruling = PaymentMatrix.Ruling(phase, kind);
        if (ruling is not PaymentRuling.Apply)
        {
            Assert.DoesNotContain("orderPaid", story);
        }

        switch (ruling)
        {
            case PaymentRuling.Ignore:
                Assert.Equal((1, status, before), (story.Length, order.Payment.Status, Rest(order)));
                break;
            case PaymentRuling.Apply:
                Assert.DoesNotContain(story, word => word is "surpriseNoted" or "refundRequested" or "holdPlaced");
                break;
            case PaymentRuling.PayBack:
                Assert.True(order.Payment.Refundable.Amount == 0 && order.Payment.RefundedOrPending.Amount - given == (kind == PaymentEntryKind.Captured ? 5143 : 0));
                break;
            case PaymentRuling.Tell:
                Assert.Contains("surpriseNoted", story);
                break;
            case PaymentRuling.Dispute:
                Assert.Single(StandingExceptions.Of(order).Except(standing), item => item.Rule == ExceptionRule.Dispute);
                break;
            case PaymentRuling.Hold:
                Assert.Contains(order.Holds, hold => hold.Reason == HoldReason.FraudReview);
                break;
            case PaymentRuling.Release:
                Assert.DoesNotContain(order.Holds, hold => hold.Reason == HoldReason.FraudReview);
                break;
        }
    }

    // Money that is noted for an order that is over must not stay, and no news at all brings such an order back.
    [Fact]
    public void Nothing_reopens_an_order_that_is_over()
    {
        foreach (Order order in (Order[])[Given.Cancelled(), Given.Expired()])
        {
            OrderState state = order.State;
            foreach (PaymentEntryKind kind in Enum.GetValues<PaymentEntryKind>())
            {
                Record(order, kind);
            }

            Assert.Equal((state, 0L, null), (order.State, order.Payment.Refundable.Amount, order.PaidAt));
        }
    }

    [Fact]
    public void A_hold_of_staff_is_not_released_by_the_provider()
    {
        Order order = Given.Paid();
        order.Do(order.PlaceHold(HoldReason.FraudReview, "three cards in an hour"));
        Record(order, PaymentEntryKind.ReviewOpened);
        Record(order, PaymentEntryKind.ReviewApproved);
        Assert.Single(order.Holds);
    }

    [Fact]
    public void A_refund_that_failed_stands_until_another_one_is_under_way()
    {
        Order order = Given.Paid();
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(500), "scratched"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(500)));
        Assert.Empty(StandingExceptions.Of(order));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Failed, Given.Gbp(500), "lost_or_stolen_card"));
        StandingException open = Assert.Single(StandingExceptions.Of(order));
        Assert.Equal((ExceptionRule.E15, "rfn_1"), (open.Rule, open.Code));
        Assert.Contains("lost_or_stolen_card", open.Detail);
        order.Do(order.RequestRefund("rfn_2", Given.Gbp(500), "again"));
        Assert.Empty(StandingExceptions.Of(order));
    }

    private static string[] Record(Order order, PaymentEntryKind kind)
    {
        Decision<OrderEvent> decision = order.RecordPayment(
            Given.Entry(kind, kind == PaymentEntryKind.Lapsed ? 0 : 5143, $"evt_{kind}"), Given.Promise, Given.Now, $"rfn_{kind}");
        order.Do(decision);
        return [.. decision.Events.Select(happened => happened.Kind)];
    }

    private static string Rest(Order order) => $"{order.State} {order.PaidAt} {order.Holds.Count} {order.Payment.Refunds.Count} {order.Payment.IsCovered} {order.Reservation}";

    private static Order In(MoneyPhase phase)
    {
        Order order = phase switch
        {
            MoneyPhase.Awaiting or MoneyPhase.Authorised or MoneyPhase.Uncovered => Given.Reserved(),
            MoneyPhase.Paid => Given.Paid(),
            MoneyPhase.Gone => Given.HandedOver(),
            _ => Given.Expired(),
        };
        if (phase is MoneyPhase.Authorised or MoneyPhase.Uncovered)
        {
            order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Authorized, 5143, "evt_first"), Given.Promise, Given.Now, "rfn_0"));
        }

        if (phase == MoneyPhase.Uncovered)
        {
            order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Lapsed, 0, "evt_second"), Given.Promise, Given.Now, "rfn_0"));
        }

        return order;
    }
}
