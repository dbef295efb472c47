using Serverless.Domain.Fulfilment;
using Serverless.Domain.Notifications;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Notifications;

public class CustomerMessagesTests
{
    private readonly List<string> sent = [];

    [Fact]
    public void A_whole_life_with_repeats_and_late_reports_says_each_thing_once()
    {
        Order order = Given.Reserved();
        Twice(order, () => order.RecordPayment(Given.Entry(PaymentEntryKind.Failed, 5143, "evt_failed"), Given.Promise, Given.Now, "rfn"));
        Twice(order, () => order.RecordPayment(Given.Captured(5143, "evt_paid"), Given.Promise, Given.Now, "rfn"));
        Twice(order, () => order.RecordPayment(Given.Captured(5143, "evt_charge"), Given.Promise, Given.Now, "rfn"));
        Twice(order, () => order.RecordPayment(Given.Entry(PaymentEntryKind.RequiresAction, 5143, "evt_late"), Given.Promise, Given.Now, "rfn"));
        Twice(order, () => order.PlanFulfilment(location => $"pcl_{location}"));
        Twice(order, () => order.Pick("pcl_LON", null));
        Twice(order, () => order.Pack("pcl_LON", null, null));
        Twice(order, () => order.RecordLabel("pcl_LON", Given.Label));
        Twice(order, () => order.HandOver("pcl_LON"));
        foreach (ParcelStatus status in (ParcelStatus[])[ParcelStatus.InTransit, ParcelStatus.OutForDelivery, ParcelStatus.Delivered, ParcelStatus.OutForDelivery])
        {
            Twice(order, () => order.Track("pcl_LON", status, Given.Now, Given.Now.AddDays(30)));
        }

        Twice(order, () => order.RequestReturn("ret_1", null, [new("1", 2, "x")], Resolution.Refund, Actor.Customer, Given.Now));
        Twice(order, () => order.ApproveReturn("ret_1"));
        Twice(order, () => order.RecordReturnLabel("ret_1", Given.Label, Given.Now.AddDays(14)));
        Twice(order, () => order.TrackReturn("ret_1", ParcelStatus.InTransit));
        Twice(order, () => order.ReceiveReturn("ret_1", null));
        Twice(order, () => order.InspectReturn("ret_1", null, "rfn_1"));
        Twice(order, () => order.RecordRefund("rfn_1", "re_1", RefundTrigger.Accepted, Given.Gbp(2500)));
        Twice(order, () => order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(2500)));
        Twice(order, () => order.RecordRestock("ret_1"));
        Twice(order, () => order.CloseReturn("ret_1"));
        Twice(order, () => order.Close(Given.Now.AddDays(30)));

        Assert.Equal(
            [
                "PaymentProblem:evt_failed", "OrderConfirmation:", "ShippingConfirmation:pcl_LON", "OutForDelivery:pcl_LON", "Delivered:pcl_LON",
                "ReturnApproved:ret_1", "ReturnReceived:ret_1", "RefundProcessed:rfn_1",
            ],
            sent);
        Assert.Equal(OrderState.Closed, order.State);
    }

    [Fact]
    public void A_cancelled_order_says_so_and_then_that_the_money_went_back()
    {
        Order order = Given.Paid();
        Twice(order, () => order.Cancel("x", "rfn_1"));
        Twice(order, () => order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(5143)));
        Assert.Equal(["Cancelled:", "RefundProcessed:rfn_1"], sent);
    }

    [Fact]
    public void An_expired_order_says_so_and_nothing_of_its_late_attempts()
    {
        Order order = Given.Reserved();
        Twice(order, () => order.Expire(Given.Now.AddDays(1), "rfn_expired"));
        Twice(order, () => order.RecordPayment(Given.Entry(PaymentEntryKind.Failed, 5143), Given.Promise, Given.Now, "rfn"));
        Assert.Equal(["Cancelled:"], sent);
    }

    [Fact]
    public void A_return_called_off_while_its_label_was_bought_is_not_announced()
    {
        Order order = Given.ReturnApproved();
        order.Do(order.CancelReturn("ret_1"));
        Twice(order, () => order.RecordReturnLabel("ret_1", Given.Label, Given.Now.AddDays(14)));
        Assert.Empty(sent);
    }

    [Fact]
    public void Every_kind_of_message_is_called_for_by_some_event()
    {
        A_whole_life_with_repeats_and_late_reports_says_each_thing_once();
        List<string> kinds = [.. sent.Select(message => message.Split(':')[0])];
        sent.Clear();
        A_cancelled_order_says_so_and_then_that_the_money_went_back();
        Order oversold = Given.Planned();
        oversold.Do(oversold.GiveUpStock(["MUG"], "1000"));
        Twice(oversold, oversold.AskAboutStock);
        Order lost = Given.Reserved();
        Twice(lost, () => lost.PlaceHold(HoldReason.IncorrectAddress, "no such street"));
        Assert.Equal(Enum.GetNames<MessageKind>().Order(), kinds.Concat(sent.Select(message => message.Split(':')[0])).Distinct().Order());
    }

    private void Twice(Order order, Func<Decision<OrderEvent>> decide)
    {
        sent.AddRange(order.Messages(decide()));
        sent.AddRange(order.Messages(decide()));
    }
}
