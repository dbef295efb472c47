using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Orders;

public class PartIdsTests
{
    [Fact]
    public void A_parts_id_leads_back_to_its_order()
    {
        (Order? order, _) = Given.OwnCheckout.Accept(Given.Draft(), "ord_01JABC", "1001", Given.Catalogue, Given.Now);
        string[] parts = [order!.ParcelNumber(1), order!.ParcelNumber(12), order!.NextReturn(), order!.NextRefund()];
        Assert.Equal(["pcl_01JABC-1", "pcl_01JABC-12", "ret_01JABC-1", "rfn_01JABC-1"], parts);
        Assert.All(parts, part => Assert.Equal("ord_01JABC", PartIds.OrderOf(part)));
    }

    [Fact]
    public void Each_refund_has_a_number_of_its_own()
    {
        Order order = Given.Paid();
        order.Do(order.RequestRefund(order.NextRefund(), Given.Gbp(100), "x"));
        order.Do(order.RecordRefund("re_9", "re_9", RefundTrigger.Succeeded, Given.Gbp(100)));
        Assert.Equal("rfn_1-3", order.NextRefund());
    }

    [Theory]
    [InlineData("")]
    [InlineData("re_3Nabc")]
    [InlineData("ord_01JABC")]
    [InlineData("-1")]
    [InlineData("_-")]
    public void What_is_no_parts_id_leads_nowhere(string id) => Assert.Null(PartIds.OrderOf(id));
}
