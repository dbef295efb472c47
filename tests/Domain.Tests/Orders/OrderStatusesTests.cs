using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Tests.Orders;

public class OrderStatusesTests
{
    [Fact]
    public void Each_stage_has_its_headline_and_its_axes()
    {
        Assert.Equal("PendingPayment Pending Unfulfilled", Axes(Given.Reserved()));
        Assert.Equal("Paid Paid Unfulfilled", Axes(Given.Paid()));
        Assert.Equal("Processing Paid InProgress", Axes(Given.Planned()));
        Assert.Equal("Processing Paid InProgress", Axes(Given.Picked()));
        Assert.Equal("Fulfilled Paid Fulfilled", Axes(Given.Packed()));
        Assert.Equal("Fulfilled Paid Fulfilled", Axes(Given.Labelled()));
        Assert.Equal("Shipped Paid Fulfilled", Axes(Given.HandedOver()));
        Assert.Equal("Delivered Paid Fulfilled", Axes(Given.Delivered()));
        Assert.Equal("Delivered Paid Fulfilled", Axes(Given.Closed()));
        Assert.Equal("Cancelled Pending Unfulfilled", Axes(Given.Cancelled()));
        Assert.Equal("Expired Pending Unfulfilled", Axes(Given.Expired()));
    }

    [Fact]
    public void One_of_two_parcels_packed_is_partially_fulfilled()
    {
        Order order = Given.Planned(twoLocations: true);
        order.Do(order.Pick("pcl_GLA", null));
        order.Do(order.Pack("pcl_GLA", null, null));
        Assert.Equal("PartiallyFulfilled Paid PartiallyFulfilled", Axes(order));
    }

    [Fact]
    public void A_delivered_order_with_a_part_returned_and_refunded_stays_delivered_with_facets()
    {
        Order order = Given.ReturnInspected();
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(2500)));
        Assert.Equal("Delivered PartiallyRefunded Fulfilled", Axes(order));
        Assert.Equal((Extent.Partial, Extent.Partial), (order.RefundedExtent(), order.ReturnedExtent()));
    }

    [Fact]
    public void Everything_back_is_returned_and_all_money_back_is_refunded()
    {
        Order order = Given.Delivered();
        order.Do(order.RequestReturn("ret_1", null, [new("1", 3, "unwanted"), new("2", 2, "unwanted")], Resolution.Refund, Actor.Customer, Given.Now));
        order.Do(order.ApproveReturn("ret_1"));
        order.Do(order.ReceiveReturn("ret_1", null));
        Assert.Equal("Returned Paid Fulfilled", Axes(order));
        order.Do(order.InspectReturn("ret_1", null, "rfn_1"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(4748)));
        Assert.Equal("Returned PartiallyRefunded Fulfilled", Axes(order));
        order.Do(order.RequestRefund("rfn_2", Given.Gbp(395), "postage too"));
        order.Do(order.RecordRefund("rfn_2", "re_2", RefundTrigger.Succeeded, Given.Gbp(395)));
        Assert.Equal("Refunded Refunded Fulfilled", Axes(order));
    }

    private static string Axes(Order order) => $"{order.Status()} {order.Payment.Status} {order.FulfilmentStatus()}";
}
