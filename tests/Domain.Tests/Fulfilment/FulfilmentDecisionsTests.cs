using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Fulfilment;

public class FulfilmentDecisionsTests
{
    private static readonly DateTimeOffset Window = Given.Now.AddDays(30);

    [Fact]
    public void One_parcel_per_location_is_planned_once()
    {
        Order order = Given.Paid(twoLocations: true);
        order.Do(order.PlanFulfilment(location => $"pcl_{location}"));
        Assert.Equal(["pcl_LON MUG*3", "pcl_GLA TEA*2"], order.Parcels.Select(parcel => $"{parcel.Id} {string.Join(' ', parcel.Items.Select(item => $"{item.Sku}*{item.Quantity}"))}"));
        Assert.Equal("", order.PlanFulfilment(location => "again").Story());
    }

    [Fact]
    public void Nobody_works_on_an_order_that_is_unpaid_held_or_over()
    {
        Assert.Equal("refused: notPaid", Given.Reserved().PlanFulfilment(_ => "pcl").Story());
        Assert.Equal("refused: orderNotOpen", Given.Cancelled().PlanFulfilment(_ => "pcl").Story());

        Order held = Given.Planned();
        held.Do(held.PlaceHold(HoldReason.FraudReview, ""));
        Assert.Equal("refused: onHold", held.Pick("pcl_LON", null).Story());

        Order refunded = Given.Picked();
        refunded.Do(refunded.RequestRefund("rfn_1", Given.Gbp(5143), "x"));
        refunded.Do(refunded.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(5143)));
        Assert.Equal("refused: notPaid", refunded.Pack("pcl_LON", null, null).Story());

        Order labelled = Given.Labelled();
        labelled.Do(labelled.PlaceHold(HoldReason.IncorrectAddress, ""));
        Assert.Equal("refused: onHold", labelled.HandOver("pcl_LON").Story());
    }

    [Fact]
    public void Work_goes_step_by_step_and_a_repeat_does_nothing()
    {
        Order order = Given.Planned();
        Assert.Equal("refused: illegalState", order.Pack("pcl_LON", null, null).Story());
        Assert.Equal("refused: illegalState", order.HandOver("pcl_LON").Story());
        Assert.Equal("refused: unknownParcel", order.Pick("pcl_XYZ", null).Story());
        Assert.Equal("", Given.Picked().Pick("pcl_LON", null).Story());
        Assert.Equal("", Given.Packed().Pack("pcl_LON", null, null).Story());
        Assert.Equal("", Given.Labelled().RecordLabel("pcl_LON", Given.Label with { ShipmentId = "shp_2" }).Story());
        Assert.Equal("", Given.HandedOver().HandOver("pcl_LON").Story());
        Assert.Equal("refused: illegalState", Given.Picked().RecordLabel("pcl_LON", Given.Label).Story());
        Assert.Equal("refused: unknownParcel", order.RecordLabel("pcl_XYZ", Given.Label).Story());
    }

    [Theory]
    [InlineData("MUG=3 TEA=2", "parcelPicked")]
    [InlineData("MUG=2 TEA=2", "refused: scanMismatch")]
    [InlineData("MUG=4 TEA=2", "refused: scanMismatch")]
    [InlineData("MUG=3", "refused: scanMismatch")]
    [InlineData("MUG=3 TEA=2 POT=1", "refused: scanMismatch")]
    [InlineData("mug=3 TEA=2", "refused: scanMismatch")]
    public void What_is_scanned_must_be_what_is_ordered(string scanned, string outcome)
    {
        Dictionary<string, int> units = scanned.Split(' ').Select(word => word.Split('=')).ToDictionary(parts => parts[0], parts => int.Parse(parts[1]));
        Assert.Equal(outcome, Given.Planned().Pick("pcl_LON", units).Story());
        Assert.Equal(outcome.Replace("Picked", "Packed"), Given.Picked().Pack("pcl_LON", units, null).Story());
    }

    [Fact]
    public void Two_lines_of_one_SKU_are_scanned_together()
    {
        OrderDraft draft = Given.Draft() with { Total = null, Lines = [new() { Sku = "MUG", Quantity = 1 }, new() { Sku = "MUG", Quantity = 2 }] };
        Order order = Given.Paid(draft: draft);
        order.Do(order.PlanFulfilment(_ => "pcl_1"));
        Assert.Equal("parcelPicked", order.Pick("pcl_1", new Dictionary<string, int> { ["MUG"] = 3 }).Story());
    }

    [Fact]
    public void The_first_scan_hands_over_and_the_last_delivery_opens_the_return_window()
    {
        Order order = Given.Planned(twoLocations: true);
        foreach (string parcel in (string[])["pcl_LON", "pcl_GLA"])
        {
            order.Do(order.Pick(parcel, null));
            order.Do(order.Pack(parcel, null, null));
            order.Do(order.RecordLabel(parcel, Given.Label));
        }

        Assert.Equal("parcelHandedOver, parcelTracked", Track(order, "pcl_LON", ParcelStatus.InTransit));
        Assert.Equal("parcelTracked", Track(order, "pcl_LON", ParcelStatus.Delivered));
        Assert.Equal(("parcelHandedOver, parcelTracked, orderDelivered", Window), (Track(order, "pcl_GLA", ParcelStatus.PickedUp), order.ReturnUntil));
        Assert.Equal("", Track(order, "pcl_GLA", ParcelStatus.Delivered));
    }

    [Fact]
    public void An_older_report_never_moves_a_parcel_back()
    {
        Order order = Given.HandedOver();
        Track(order, "pcl_LON", ParcelStatus.OutForDelivery);
        Assert.Equal("", Track(order, "pcl_LON", ParcelStatus.InTransit));
        Assert.Equal("", Track(order, "pcl_LON", ParcelStatus.LabelCreated));
        Assert.Equal(ParcelStatus.OutForDelivery, order.Parcels[0].Status);
    }

    [Fact]
    public void A_report_that_the_label_exists_hands_nothing_over() =>
        Assert.Null(Given.Labelled().Do(Given.Labelled().Track("pcl_LON", ParcelStatus.LabelCreated, Given.Now, Window)).Parcels[0].HandedOverAt);

    [Fact]
    public void Reports_that_fit_nowhere_are_told_to_staff()
    {
        Assert.Equal("surpriseNoted", Given.Packed().Track("pcl_LON", ParcelStatus.InTransit, Given.Now, Window).Story());
        Assert.Equal("surpriseNoted", Given.HandedOver().Track("pcl_XYZ", ParcelStatus.InTransit, Given.Now, Window).Story());

        Order cancelled = Given.Labelled();
        cancelled.Do(cancelled.Cancel("x", "rfn_1"));
        Assert.Equal("surpriseNoted", cancelled.Track("pcl_LON", ParcelStatus.InTransit, Given.Now, Window).Story());

        cancelled.Do(new LabelVoided("pcl_LON"));
        Assert.Equal("surpriseNoted", cancelled.Track("pcl_LON", ParcelStatus.InTransit, Given.Now, Window).Story());
        Assert.Equal(OrderStatus.Cancelled, cancelled.Status());
    }

    [Fact]
    public void A_label_for_a_cancelled_parcel_does_not_revive_it()
    {
        Order order = Given.Packed();
        order.Do(order.Cancel("x", "rfn_1"));
        order.Do(order.RecordLabel("pcl_LON", Given.Label));
        Assert.Equal(FulfilmentState.Cancelled, order.Parcels[0].Work);
    }

    private static string Track(Order order, string parcel, ParcelStatus status)
    {
        Decision<OrderEvent> decision = order.Track(parcel, status, Given.Now, Window);
        order.Do(decision);
        return decision.Story();
    }
}
