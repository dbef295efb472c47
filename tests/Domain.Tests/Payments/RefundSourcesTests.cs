using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class RefundSourcesTests
{
    [Fact]
    public void What_was_paid_on_two_intents_goes_back_from_both_when_neither_has_all_of_it()
    {
        Order order = PaidTwice();
        order.Do(order.Cancel("twice is too often", order.NextRefund()));
        Assert.Equal([("rfn_1-1", 5143, "pi_1"), ("rfn_1-2", 5143, "pi_2")], Refunds(order));
        Assert.Equal(0, order.Payment.Refundable.Amount);
    }

    [Fact]
    public void What_one_intent_has_goes_back_from_it_alone()
    {
        Order order = PaidTwice();
        order.Do(order.RequestRefund(order.NextRefund(), Given.Gbp(143), "goodwill"));
        order.Do(order.RequestRefund(order.NextRefund(), Given.Gbp(5100), "goodwill"));
        order.Do(order.RequestRefund(order.NextRefund(), Given.Gbp(5043), "goodwill"));
        Assert.Equal([("rfn_1-1", 143, "pi_1"), ("rfn_1-2", 5100, "pi_2"), ("rfn_1-3", 5000, "pi_1"), ("rfn_1-4", 43, "pi_2")], Refunds(order));
    }

    [Fact]
    public void What_the_store_gave_back_at_the_provider_or_a_bank_took_counts_on_its_own_intent()
    {
        Order order = PaidTwice();
        order.Do(order.RecordRefund("re_9", "re_9", RefundTrigger.Succeeded, Given.Gbp(5143), intentId: "pi_2"));
        order.Do(order.RequestRefund(order.NextRefund(), Given.Gbp(5143), "goodwill"));
        Assert.Equal("pi_1", order.Payment.Refunds[^1].IntentId);

        Order disputed = PaidTwice();
        disputed.Do(disputed.RecordPayment(Given.Entry(PaymentEntryKind.DisputeOpened, 5143) with { About = "du_1" }, Given.Promise, Given.Now, null));
        disputed.Do(disputed.RequestRefund(disputed.NextRefund(), Given.Gbp(5143), "goodwill"));
        Assert.Equal("pi_2", disputed.Payment.Refunds[^1].IntentId);
    }

    [Fact]
    public void A_refund_keeps_its_intent_whatever_becomes_known_later()
    {
        Order order = Given.Paid();
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(5143), "goodwill"));
        Pay(order, "pi_0", Given.Now.AddHours(-1));
        Assert.Equal("pi_1", order.Payment.IntentOf(order.Payment.Refunds[0]));
    }

    [Fact]
    public void Money_that_pays_another_order_is_the_intents_that_has_it_left()
    {
        Order order = Given.Cancelled();
        Pay(order, "pi_1", Given.Now);
        Pay(order, "pi_2", Given.Now.AddMinutes(1));
        order.Do(order.RequestRefund("rfn_1", Given.Gbp(5143), "twice"));
        order.Do(order.MoveMoney("1001-again"));
        Assert.Equal(("pi_1", "pi_2"), (order.Payment.Refunds[0].IntentId, order.Payment.Moved[0].IntentId));
        Assert.Equal(0, order.Payment.Refundable.Amount);
    }

    private static Order PaidTwice()
    {
        Order order = Given.Paid();
        Pay(order, "pi_2", Given.Now.AddMinutes(1));
        Assert.Equal(10286, order.Payment.Refundable.Amount);
        return order;
    }

    private static void Pay(Order order, string intent, DateTimeOffset at)
    {
        if (!order.Payment.Owns(intent))
        {
            order.Do(new FormerCheckoutPaid(intent));
        }

        order.Do(order.RecordPayment(new($"evt_{intent}", PaymentEntryKind.Captured, order.Payment.Due, at, intent, null), Given.Promise, Given.Now, null));
    }

    private static (string, long, string?)[] Refunds(Order order) => [.. order.Payment.Refunds.Select(refund => (refund.Id, refund.Amount.Amount, refund.IntentId))];
}
