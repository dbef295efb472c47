using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders;

namespace Serverless.Functions.Tests.Orders;

public class WakesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_parcel_that_waited_for_a_hold_is_woken_when_it_is_released()
    {
        Order order = Placed();
        Apply(order, new PaymentRequested("pi_1", order.Total), new PaymentRecorded(Entry(PaymentEntryKind.Captured)), new OrderPaid(Now), new StockReserved([new("1", "MUG", "LON", 1)]));
        Apply(order, new ParcelPlanned("pcl_1", "LON", [new("1", "MUG", 1)]), new ParcelPicked("pcl_1"), new HoldPlaced(HoldReason.FraudReview, ""), new ParcelPacked("pcl_1", null));
        Duty[] before = [.. order.OpenDuties()];
        Assert.Empty(before);
        Apply(order, new HoldReleased(HoldReason.FraudReview));
        Assert.Equal(["parcel-pcl_1-1"], Wakes.For(order, before));
        Assert.Empty(Wakes.For(order, [.. order.OpenDuties()]));
    }

    [Fact]
    public void Money_set_aside_for_a_cancelled_order_wakes_the_order_to_let_it_go()
    {
        Order order = Placed();
        Apply(order, new PaymentRequested("pi_1", order.Total), new PaymentRecorded(Entry(PaymentEntryKind.Voided)), new OrderCancelled("x"));
        Duty[] before = [.. order.OpenDuties()];
        Apply(order, new PaymentRecorded(Entry(PaymentEntryKind.Captured)), new RefundRequested("rfn_1", order.Total, "late", null));
        Assert.Equal(["order-ord_1-1"], Wakes.For(order, before));
    }

    private static Order Placed()
    {
        CatalogueItem mug = new("MUG", "Mug", new Dictionary<string, Money> { ["GBP"] = new(1250, "GBP") }, 400);
        OrderDraft draft = new() { Currency = "GBP", Lines = [new() { LineId = "1", Sku = "MUG", Quantity = 1 }] };
        OrderIntake intake = new(Strict: true, HighValue: null, Review: false, PayWithin: TimeSpan.FromHours(1));
        (Order? order, Decision<OrderEvent> decision) = intake.Accept(draft, "ord_1", "1001", new Dictionary<string, CatalogueItem> { ["MUG"] = mug }, Now);
        Apply(order!, [.. decision.Events]);
        return order!;
    }

    private static void Apply(Order order, params OrderEvent[] events) => Array.ForEach(events, happened => order.Apply(happened, Now));

    private static PaymentEntry Entry(PaymentEntryKind kind) => new($"evt_{kind}", kind, new(1250, "GBP"), Now, "pi_1", null);
}
