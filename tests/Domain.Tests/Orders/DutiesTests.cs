using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Tests.Orders;

/// <summary>Each duty appears when the state calls for it and ends with the event that its doing leaves.</summary>
public class DutiesTests
{
    [Fact]
    public void A_card_order_needs_its_PaymentIntent()
    {
        Order order = Given.Placed();
        Assert.Equal("RequestPayment", Open(order));
        Assert.Equal("", Open(order.Do(order.RequestPayment("pi_1"))));
    }

    [Fact]
    public void An_order_paid_elsewhere_or_on_account_needs_none()
    {
        Assert.Equal("", Open(Given.Placed(Given.Draft() with { Payment = new() { Method = PaymentMethod.PaidElsewhere } })));
        Assert.Equal("", Open(Given.Placed(Given.Draft() with { Payment = new() { Method = PaymentMethod.OnAccount } })));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_unpaid_order_that_is_over_is_voided_and_its_stock_released(bool cancelled)
    {
        Order order = cancelled ? Given.Cancelled() : Given.Expired();
        Assert.Equal("VoidPayment, ReleaseStock", Open(order));
        order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Voided, 0), Given.Promise, Given.Now, "rfn"));
        Assert.Equal("ReleaseStock", Open(order));
        Assert.Equal("", Open(order.Do(order.RecordReservation(ReservationTrigger.Release))));
    }

    [Theory]
    [InlineData(RefundTrigger.Accepted)]
    [InlineData(RefundTrigger.Succeeded)]
    [InlineData(RefundTrigger.Failed)]
    public void A_paid_order_that_is_cancelled_is_refunded_and_its_stock_released(RefundTrigger answer)
    {
        Order order = Given.Paid();
        order.Do(order.Cancel("x", "rfn_1"));
        Assert.Equal("IssueRefund:rfn_1, ReleaseStock", Open(order));
        order.Do(order.RecordReservation(ReservationTrigger.Release));
        Assert.Equal("", Open(order.Do(order.RecordRefund("rfn_1", "re_1", answer, Given.Gbp(5143)))));
    }

    [Fact]
    public void A_packed_parcel_needs_a_label_unless_the_order_is_held_or_over()
    {
        Order order = Given.Packed();
        Assert.Equal("BuyLabel:pcl_LON@pcl_LON", Open(order));
        order.Do(order.PlaceHold(HoldReason.FraudReview, ""));
        Assert.Equal("", Open(order));
        order.Do(order.ReleaseHold(HoldReason.FraudReview));
        Assert.Equal("", Open(order.Do(order.RecordLabel("pcl_LON", Given.Label))));
    }

    [Fact]
    public void The_label_of_a_parcel_that_was_called_off_is_voided_even_if_it_was_bought_meanwhile()
    {
        Order order = Given.Packed();
        order.Do(order.Cancel("x", "rfn_1"));
        Assert.DoesNotContain("Label", Open(order));
        order.Do(order.RecordLabel("pcl_LON", Given.Label));
        Assert.Contains("VoidLabel:pcl_LON@pcl_LON", Open(order));
        Assert.DoesNotContain("VoidLabel", Open(order.Do(new LabelVoided("pcl_LON"))));
    }

    [Fact]
    public void The_stock_of_a_parcel_that_left_comes_off_the_books()
    {
        Order order = Given.HandedOver();
        Assert.Equal("ConsumeStock:pcl_LON@pcl_LON", Open(order));
        Assert.Equal("", Open(order.Do(order.RecordReservation(ReservationTrigger.Consume, "pcl_LON"))));
    }

    [Fact]
    public void Each_parcel_comes_off_the_books_by_itself()
    {
        Order order = Given.Planned(twoLocations: true);
        foreach (string parcel in (string[])["pcl_LON", "pcl_GLA"])
        {
            order.Do(order.Pick(parcel, null));
            order.Do(order.Pack(parcel, null, null));
            order.Do(order.RecordLabel(parcel, Given.Label));
            order.Do(order.HandOver(parcel));
        }

        order.Do(order.RecordReservation(ReservationTrigger.Consume, "pcl_LON"));
        Assert.Equal("ConsumeStock:pcl_GLA@pcl_GLA", Open(order));
        Assert.Equal(ReservationState.Allocated, order.Reservation);
        order.Do(order.RecordReservation(ReservationTrigger.Consume, "pcl_GLA"));
        Assert.Equal(("", ReservationState.Consumed), (Open(order), order.Reservation));
    }

    [Fact]
    public void A_return_needs_its_label_its_refund_and_its_stock()
    {
        Order order = Given.ReturnApproved();
        Assert.Equal("IssueReturnLabel:ret_1@ret_1", Open(order));
        order.Do(order.RecordReturnLabel("ret_1", Given.Label, Given.Now.AddDays(14)));
        Assert.Equal("", Open(order));
        order.Do(order.ReceiveReturn("ret_1", null));
        order.Do(order.InspectReturn("ret_1", null, "rfn_1"));
        Assert.Equal("IssueRefund:rfn_1@ret_1, RestockReturn:ret_1@ret_1", Open(order));
        order.Do(order.RecordRestock("ret_1"));
        Assert.Equal("IssueRefund:rfn_1@ret_1", Open(order));
        Assert.Equal("", Open(order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(2500)))));
    }

    [Fact]
    public void What_is_set_aside_is_captured_once_packed_and_the_label_waits_for_it()
    {
        Order order = Given.Reserved();
        order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Authorized, 5143), Given.Promise, Given.Now, "rfn"));
        order.Do(order.PlanFulfilment(location => $"pcl_{location}"));
        order.Do(order.Pick("pcl_LON", null));
        Assert.Equal("", Open(order));
        order.Do(order.Pack("pcl_LON", null, null));
        Assert.Equal("CapturePayment", Open(order));
        Assert.Equal("notCaptured", order.NotToBeLabelled()?.Code);
        order.Do(order.RecordPayment(Given.Captured(5143), Given.Promise, Given.Now, "rfn"));
        Assert.Equal("BuyLabel:pcl_LON@pcl_LON", Open(order));
    }

    [Fact]
    public void A_new_kind_of_duty_needs_a_test_here() => Assert.Equal(10, Enum.GetValues<DutyKind>().Length);

    private static string Open(Order order) => string.Join(", ", order.OpenDuties().Select(duty =>
        duty.Kind + (duty.Subject.Length > 0 ? $":{duty.Subject}" : "") + (duty.Owner.Length > 0 ? $"@{duty.Owner}" : "")));
}
