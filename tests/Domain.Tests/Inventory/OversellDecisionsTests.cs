using Serverless.Domain.Exceptions;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Inventory;

public class OversellDecisionsTests
{
    [Fact]
    public void Who_paid_later_gives_up_the_latest_first_and_nobody_when_it_does_not_help()
    {
        Order claimant = Oversold("ord_a", paid: 0);
        Order[] holders = [Holder("ord_b", 1, 2), Holder("ord_c", 3, 2), Holder("ord_d", 2, 2), Holder("ord_z", -1, 9)];
        Assert.Equal(["ord_c", "ord_d"], Who(3));
        Assert.Equal(["ord_c"], Who(2));
        Assert.Equal(["ord_c", "ord_d", "ord_b"], Who(6));
        Assert.Empty(Who(7));

        string[] Who(int missing) => [.. OversellDecisions.GiveUp(claimant, new Dictionary<string, int> { ["MUG"] = missing }, holders).Select(order => order.Id)];
    }

    [Fact]
    public void Stock_that_the_warehouse_has_begun_with_stays_and_what_is_only_planned_goes_with_its_parcels()
    {
        Assert.False(Given.Picked().CanGiveUp());
        Assert.False(Given.Reserved().CanGiveUp());
        Assert.Empty(Given.Picked().GiveUpStock(["MUG"], "1000").Events);

        Order order = Given.Planned();
        order.Do(order.GiveUpStock(["MUG"], "1000"));
        Assert.True(order.IsOversold());
        Assert.Equal(["MUG"], order.Oversold!.Skus);
        Assert.Empty(order.Kept());
        Assert.Empty(order.LiveParcels());
        Assert.Equal(OrderStatus.Processing, order.Status());
        Assert.Equal(["MUG"], StandingExceptions.Of(order).Where(item => item.Rule == ExceptionRule.E10).Select(item => item.Code));

        // It has stock again: planned anew, under new numbers.
        order.Do(order.FillBackorder([new("1", "MUG", "LON", 3), new("2", "TEA", "LON", 2)]));
        order.Do(order.PlanFulfilment(_ => "pcl_2"));
        Assert.Equal("pcl_2", Assert.Single(order.LiveParcels()).Id);
        Assert.DoesNotContain(StandingExceptions.Of(order), item => item.Rule == ExceptionRule.E10);
    }

    [Fact]
    public void The_customer_is_asked_once_for_each_time_that_it_happened()
    {
        Order order = Oversold("ord_1");
        Decision<OrderEvent> ask = order.AskAboutStock();
        Assert.Equal([new(MessageKind.StockChoice, "")], CustomerMessages.For(order, Assert.Single(ask.Events)));
        order.Do(ask);
        Assert.Empty(order.AskAboutStock().Events);
        order.Do(new OrderOversold(["MUG"]));
        Assert.Equal([new(MessageKind.StockChoice, "2")], CustomerMessages.For(order, Assert.Single(order.AskAboutStock().Events)));
    }

    [Fact]
    public void Nothing_is_cancelled_or_cut_before_the_customer_chose_it_and_each_choice_does_what_it_says()
    {
        Order waits = Oversold("ord_1");
        waits.Do(waits.ChooseAboutStock(StockChoice.Wait, []));
        Assert.True(waits.WaitsForStock);
        Assert.Equal("MUG~waits", Assert.Single(StandingExceptions.Of(waits)).Code);
        Assert.Empty(waits.ChooseAboutStock(StockChoice.Wait, []).Events);

        Order cancelled = Oversold("ord_1");
        cancelled.Do(cancelled.ChooseAboutStock(StockChoice.Cancel, []));
        Assert.Equal((OrderState.Cancelled, Given.Gbp(5143)), (cancelled.State, cancelled.Payment.RefundedOrPending));
        Assert.Empty(StandingExceptions.Of(cancelled));
        Assert.Equal("nothingToChoose", Assert.Single(cancelled.ChooseAboutStock(StockChoice.Wait, []).Refusals).Code);

        Order part = Oversold("ord_1");
        Assert.Equal("notPossible", Assert.Single(part.ChooseAboutStock(StockChoice.Part, []).Refusals).Code);
        part.Do(part.ChooseAboutStock(StockChoice.Part, [new("1", 1, null)]));
        Assert.Equal([("MUG", 1), ("TEA", 2)], part.Demand.Select(line => (line.Sku, line.Quantity)));
        Assert.Equal(Given.Gbp(2500), part.Payment.RefundedOrPending);
        Assert.Equal((1, 2), (part.UnitsSent("1"), part.UnitsSent("2")));

        // Short once more, and cut to nothing: what the line was still worth goes back, not more.
        part.Do(part.ChooseAboutStock(StockChoice.Part, [new("1", 0, null)]));
        Assert.Equal(Given.Gbp(3750), part.Payment.RefundedOrPending);

        Order other = Oversold("ord_1");
        other.Do(other.ChooseAboutStock(StockChoice.Substitute, [new("1", 3, "CUP")]));
        Assert.Equal([("CUP", 3), ("TEA", 2)], other.Demand.Select(line => (line.Sku, line.Quantity)));
        Assert.Equal(0, other.Payment.RefundedOrPending.Amount);
    }

    private static Order Oversold(string id, int paid = 0)
    {
        (Order? order, Decision<OrderEvent> decision) = Given.FromChannel.Accept(Given.Draft(), id, id, Given.Catalogue, Given.Now);
        return order!.Do(decision).Do(
            new HoldPlaced(HoldReason.InventoryOutOfStock, ""), new OrderOversold(["MUG"]),
            new PaymentRecorded(Given.Captured(5143, "evt_paid") with { At = Given.Now.AddMinutes(paid), Reference = null }), new OrderPaid(Given.Now));
    }

    private static Order Holder(string id, int paid, int units)
    {
        (Order? order, Decision<OrderEvent> decision) = Given.FromChannel.Accept(Given.Draft(), id, id, Given.Catalogue, Given.Now);
        return order!.Do(decision).Do(
            new StockReserved([new("1", "MUG", "LON", units)]), new PaymentRecorded(Given.Captured(5143, "evt_paid") with { At = Given.Now.AddMinutes(paid), Reference = null }),
            new OrderPaid(Given.Now), new ReservationConfirmed());
    }
}
