using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Orders;

public class AnswerCardTests
{
    private static AnswerCard Card(Order order, int daysLater = 0) => AnswerCard.For(order, Given.Now.AddDays(daysLater));

    public static TheoryData<string, Order, bool, string> Stages => new()
    {
        { "unpaid", Given.Reserved(), false, "Nothing; it waits for money until 3 Mar 2026 10:00 UTC." },
        { "paid", Given.Paid(), false, "Nothing; the warehouse gets it next." },
        { "planned", Given.Planned(), true, "Pick the parcel at LON; promised to leave by 4 Mar 2026." },
        { "picked", Given.Picked(), true, "Pack the parcel at LON; promised to leave by 4 Mar 2026." },
        { "packed", Given.Packed(), true, "Check why there is no label for the parcel at LON; promised to leave by 4 Mar 2026." },
        { "labelled", Given.Labelled(), true, "Hand over the parcel at LON; promised to leave by 4 Mar 2026." },
        { "gone", Given.HandedOver(), false, "Nothing; the carrier has it." },
        { "delivered", Given.Delivered(), false, "Nothing; the return window is open until 1 Apr 2026." },
        { "return asked", Given.ReturnRequested(), true, "Approve or decline the return that was asked for on 2 Mar 2026." },
        { "return approved", Given.ReturnApproved(), false, "Nothing; the return is on its way back." },
        { "return arrived", Given.ReturnReceived(), true, "Inspect the return that arrived on 2 Mar 2026; the refund waits for it." },
        { "return inspected", Given.ReturnInspected(), false, "Nothing; the refund is on its way." },
        { "closed", Given.Closed(), false, "Nothing; the order is at rest." },
        { "cancelled", Given.Cancelled(), false, "Nothing; the order is at rest." },
        { "expired", Given.Expired(), false, "Nothing; the order is at rest." },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Each_stage_says_who_has_to_act(string stage, Order order, bool ours, string action)
    {
        AnswerCard card = Card(order);
        Assert.Equal((stage, ours, action), (stage, card.ActionNeeded, card.NeedsAction));
        Assert.All((string[])[card.Happened, card.CustomerHears], line => Assert.EndsWith(".", line.Replace('?', '.')));
    }

    [Fact]
    public void A_late_parcel_names_the_step_that_it_waits_for()
    {
        AnswerCard card = Card(Given.Picked(), daysLater: 3);
        Assert.Equal("Pack the parcel at LON. It is late: promised to leave by 4 Mar 2026, it has waited there since 2 Mar 2026 10:00 UTC.", card.NeedsAction);
        Assert.Equal("An apology and a new date; then the tracking.", card.CustomerHears);
    }

    [Fact]
    public void The_step_that_is_furthest_behind_comes_first()
    {
        Order order = Given.Planned(twoLocations: true);
        order.Do(order.Pick("pcl_LON", null));
        Assert.StartsWith("Pick the parcel at GLA", Card(order).NeedsAction, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hold_goes_before_the_day_s_work()
    {
        Order order = Given.Planned();
        order.Do(order.PlaceHold(HoldReason.IncorrectAddress, "no such street"));
        AnswerCard card = Card(order);
        Assert.Equal(("Correct the address; until then nothing is shipped.", "A question: what is the right address?"), (card.NeedsAction, card.CustomerHears));
    }

    [Fact]
    public void A_refund_that_failed_goes_before_everything_else()
    {
        Order order = Given.Cancelled();
        order.Do(order.RecordPayment(Given.Captured(5143), Given.Promise, Given.Now, "rfn_late"));
        order.Do(order.RecordRefund("rfn_late", "re_1", RefundTrigger.Failed, Given.Gbp(5143)));
        AnswerCard card = Card(order);
        Assert.True(card.ActionNeeded);
        Assert.Equal("The refund of 51.43 GBP did not get through: pay it back another way, or refund again.", card.NeedsAction);
    }

    [Fact]
    public void A_lost_parcel_is_ours_to_settle()
    {
        Order order = Given.HandedOver();
        order.Do(order.Track("pcl_LON", ParcelStatus.Lost, Given.Now, Given.Now.AddDays(30)));
        AnswerCard card = Card(order);
        Assert.Equal("The parcel from LON is lost: refund it or send it again.", card.NeedsAction);
        Assert.Equal("What went wrong with the parcel, and what we do about it.", card.CustomerHears);
    }

    [Fact]
    public void A_failed_payment_is_told_with_its_deadline()
    {
        Order order = Given.Reserved();
        order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Failed, 0), Given.Promise, Given.Now, "rfn_late"));
        AnswerCard card = Card(order);
        Assert.Equal("Placed on 2 Mar 2026 10:00 UTC. The last payment attempt failed.", card.Happened);
        Assert.Equal("That the payment needs them; without it the order ends on 3 Mar 2026 10:00 UTC.", card.CustomerHears);
    }

    [Fact]
    public void What_is_on_its_way_is_told_with_its_tracking()
    {
        Order order = Given.HandedOver();
        Assert.Equal("Paid on 2 Mar 2026; left on 2 Mar 2026. RoyalMail has not scanned TRK1 yet.", Card(order).Happened);
        order.Do(order.Track("pcl_LON", ParcelStatus.InTransit, Given.Now, Given.Now.AddDays(30)));
        Assert.Equal("Paid on 2 Mar 2026; left on 2 Mar 2026. RoyalMail TRK1 is in transit.", Card(order).Happened);
    }
}
