using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Returns;

public class ReturnDecisionsTests
{
    private static readonly Actor Feed = Actor.Channel("feed");

    [Fact]
    public void A_return_goes_from_request_to_close()
    {
        Order order = Given.Delivered();
        Assert.Equal("returnRequested", Do(order, order.RequestReturn("ret_1", null, [new("1", 2, "wrongSize")], Resolution.Refund, Actor.Customer, Given.Now)));
        Assert.Equal("returnApproved", Do(order, order.ApproveReturn("ret_1")));
        Assert.Equal("returnLabelIssued", Do(order, order.RecordReturnLabel("ret_1", Given.Label, Given.Now.AddDays(14))));
        Assert.Equal("", Do(order, order.TrackReturn("ret_1", ParcelStatus.LabelCreated)));
        Assert.Equal("returnDispatched", Do(order, order.TrackReturn("ret_1", ParcelStatus.InTransit)));
        Assert.Equal("returnReceived", Do(order, order.ReceiveReturn("ret_1", null)));
        Assert.Equal("returnInspected, refundRequested", Do(order, order.InspectReturn("ret_1", null, "rfn_1")));
        Assert.Equal(Given.Gbp(2500), order.Payment.Refunds[0].Amount);
        Assert.Equal("", Do(order, order.CloseReturn("ret_1")));
        Assert.Equal("returnRestocked", Do(order, order.RecordRestock("ret_1")));
        Assert.Equal("", Do(order, order.CloseReturn("ret_1")));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Succeeded, Given.Gbp(2500)));
        Assert.Equal("returnClosed", Do(order, order.CloseReturn("ret_1")));
    }

    [Fact]
    public void A_customer_may_ask_from_delivery_to_the_end_of_the_window_and_staff_at_any_time()
    {
        Assert.Equal("refused: notDelivered", Ask(Given.HandedOver(), Actor.Customer));
        Assert.Equal("returnRequested", Ask(Given.HandedOver(), Feed));
        Assert.Equal("returnRequested", Ask(Given.Delivered(), Actor.Customer, Given.Now.AddDays(30)));
        Assert.Equal("refused: returnWindowOver", Ask(Given.Delivered(), Actor.Customer, Given.Now.AddDays(30).AddSeconds(1)));
        Assert.Equal("returnRequested", Ask(Given.Delivered(), Actor.Staff("sam"), Given.Now.AddYears(1)));
        Assert.Equal("refused: illegalState", Ask(Given.Cancelled(), Actor.Staff("sam")));
        Assert.Equal("refused: illegalState", Ask(Given.Expired(), Actor.Staff("sam")));
    }

    [Fact]
    public void A_return_asked_for_before_the_delivery_waits_for_it()
    {
        Order order = Given.HandedOver();
        order.Do(order.RequestReturn("ret_1", "C1001", [new("1", 1, "unwanted")], Resolution.Refund, Feed, Given.Now));
        Assert.Equal("refused: notDelivered", order.ApproveReturn("ret_1").Story());
        order.Do(order.Track("pcl_LON", ParcelStatus.Delivered, Given.Now, Given.Now.AddDays(30)));
        Assert.Equal("returnApproved", order.ApproveReturn("ret_1").Story());
    }

    [Fact]
    public void The_same_return_is_asked_for_once()
    {
        Order order = Given.Delivered();
        order.Do(order.RequestReturn("ret_1", "C1001", [new("1", 1, "unwanted")], Resolution.Refund, Feed, Given.Now));
        Assert.Equal("", order.RequestReturn("ret_1", null, [new("1", 1, "unwanted")], Resolution.Refund, Feed, Given.Now).Story());
        Assert.Equal("", order.RequestReturn("ret_2", "C1001", [new("1", 1, "unwanted")], Resolution.Refund, Feed, Given.Now).Story());
        Assert.Equal("returnRequested", order.RequestReturn("ret_2", null, [new("1", 1, "unwanted")], Resolution.Refund, Feed, Given.Now).Story());
    }

    public static TheoryData<string, ReturnWish[]> BadWishes => new()
    {
        { "noLines /lines", [] },
        { "unknownLine /lines/0/lineId", [new("9", 1, "x")] },
        { "tooManyUnits /lines/0/quantity", [new("1", 4, "x")] },
        { "tooManyUnits /lines/0/quantity", [new("1", 0, "x")] },
        { "tooManyUnits /lines/1/quantity", [new("1", 1, "x"), new("2", -1, "x")] },
        { "repeatedLineId /lines/1/lineId", [new("1", 1, "damaged"), new("1", 1, "wrongSize")] },
    };

    [Theory]
    [MemberData(nameof(BadWishes))]
    public void A_wish_that_cannot_be_met_is_refused_by_line(string refusals, ReturnWish[] wishes)
    {
        Decision<OrderEvent> decision = Given.Delivered().RequestReturn("ret_1", null, wishes, Resolution.Refund, Actor.Customer, Given.Now);
        Assert.Equal(refusals, string.Join(", ", decision.Refusals.Select(refusal => $"{refusal.Code} {refusal.Field}")));
    }

    [Fact]
    public void A_charge_cannot_be_sent_back()
    {
        OrderDraft draft = Given.Draft() with { Total = null, Lines = [new() { Sku = "POST", Quantity = 1, UnitPrice = Given.Gbp(1), Kind = LineKind.Charge }, new() { Sku = "MUG", Quantity = 1 }] };
        Assert.Equal("refused: unknownLine", Given.Paid(draft: draft).RequestReturn("ret_1", null, [new("1", 1, "x")], Resolution.Refund, Feed, Given.Now).Story());
    }

    [Fact]
    public void Units_under_return_cannot_be_returned_again_until_that_return_comes_to_nothing()
    {
        Order order = Given.ReturnRequested();
        Assert.Equal("refused: tooManyUnits", order.RequestReturn("ret_2", null, [new("1", 2, "x")], Resolution.Refund, Feed, Given.Now).Story());
        order.Do(order.DeclineReturn("ret_1", "worn"));
        Assert.Equal("returnRequested", order.RequestReturn("ret_2", null, [new("1", 3, "x")], Resolution.Refund, Feed, Given.Now).Story());
    }

    [Fact]
    public void A_part_received_pays_for_the_part_and_the_rest_can_come_later()
    {
        Order order = Given.ReturnApproved();
        order.Do(order.ReceiveReturn("ret_1", Units(("1", 1))));
        Assert.Equal(ReturnStatus.PartiallyReceived, order.Returns[0].Status);
        Assert.Equal("refused: tooManyUnits", order.ReceiveReturn("ret_1", Units(("1", 2))).Story());
        order.Do(order.InspectReturn("ret_1", null, "rfn_1"));
        Assert.Equal(Given.Gbp(1250), order.Payment.Refunds[0].Amount);
        order.Do(order.RequestReturn("ret_2", null, [new("1", 2, "unwanted")], Resolution.Refund, Feed, Given.Now));
        Assert.Equal(Given.Gbp(2500), order.Returns[1].Lines[0].Value);
    }

    [Fact]
    public void Parts_that_arrive_one_by_one_complete_the_return()
    {
        Order order = Given.ReturnApproved();
        order.Do(order.ReceiveReturn("ret_1", Units(("1", 1))));
        order.Do(order.ReceiveReturn("ret_1", Units(("1", 1))));
        Assert.Equal(ReturnStatus.Received, order.Returns[0].Status);
        Assert.Equal("", order.ReceiveReturn("ret_1", null).Story());
    }

    [Fact]
    public void Receipts_and_inspections_that_do_not_fit_are_refused()
    {
        Order order = Given.ReturnApproved();
        Assert.Equal("refused: tooManyUnits", order.ReceiveReturn("ret_1", Units(("1", 3))).Story());
        Assert.Equal("refused: tooManyUnits", order.ReceiveReturn("ret_1", Units(("1", -1))).Story());
        Assert.Equal("refused: tooManyUnits", order.ReceiveReturn("ret_1", Units(("9", 1))).Story());
        Assert.Equal("refused: notPositive", order.ReceiveReturn("ret_1", Units()).Story());
        Assert.Equal("refused: notPositive", order.ReceiveReturn("ret_1", Units(("1", 0))).Story());
        Assert.Equal("refused: illegalState", order.InspectReturn("ret_1", null, "rfn_1").Story());
        Assert.Equal("refused: unknownReturn", order.ReceiveReturn("ret_9", null).Story());
        Assert.Equal("refused: illegalState", Given.ReturnRequested().ReceiveReturn("ret_1", null).Story());
        Assert.Equal("refused: tooManyUnits", Given.ReturnReceived().InspectReturn("ret_1", Units(("1", 3)), "rfn_1").Story());
    }

    [Fact]
    public void Damaged_units_are_paid_for_and_not_restocked()
    {
        Order order = Given.ReturnReceived();
        order.Do(order.InspectReturn("ret_1", Units(("1", 1)), "rfn_1"));
        Assert.Equal((1, Given.Gbp(2500)), (order.Returns[0].Lines[0].Restockable, order.Payment.Refunds[0].Amount));
    }

    [Fact]
    public void A_return_without_refund_closes_on_its_stock_alone()
    {
        Order order = Given.Delivered();
        order.Do(order.RequestReturn("ret_1", null, [new("1", 1, "x")], Resolution.None, Actor.Staff("sam"), Given.Now));
        order.Do(order.ApproveReturn("ret_1"));
        order.Do(order.ReceiveReturn("ret_1", null));
        Assert.Equal("returnInspected", Do(order, order.InspectReturn("ret_1", null, "rfn_1")));
        order.Do(order.RecordRestock("ret_1"));
        Assert.Equal("returnClosed", order.CloseReturn("ret_1").Story());
    }

    [Fact]
    public void A_return_never_pays_more_than_is_left_to_refund()
    {
        Order order = Given.ReturnReceived();
        order.Do(order.RequestRefund("rfn_0", Given.Gbp(5000), "goodwill"));
        order.Do(order.InspectReturn("ret_1", null, "rfn_1"));
        Assert.Equal(Given.Gbp(143), order.Payment.Refunds[1].Amount);
    }

    [Fact]
    public void A_return_whose_refund_failed_closes_after_the_next_one()
    {
        Order order = Given.ReturnInspected();
        order.Do(order.RecordRestock("ret_1"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Failed, Given.Gbp(2500)));
        Assert.Equal("", order.CloseReturn("ret_1").Story());
        order.Do(order.RequestRefund("rfn_2", Given.Gbp(2500), "again", "ret_1"));
        Assert.Equal("", order.CloseReturn("ret_1").Story());
        order.Do(order.RecordRefund("rfn_2", "re_2", RefundTrigger.Succeeded, Given.Gbp(2500)));
        Assert.Equal("returnClosed", order.CloseReturn("ret_1").Story());
    }

    [Fact]
    public void What_the_customer_gets_can_be_decided_anew_until_money_moves()
    {
        Order order = Given.ReturnReceived();
        Assert.Equal("", Do(order, order.ResolveReturn("ret_1", Resolution.Refund, "rfn_1")));
        Assert.Equal("returnResolved", Do(order, order.ResolveReturn("ret_1", Resolution.None, "rfn_1")));
        Assert.Equal("returnInspected", Do(order, order.InspectReturn("ret_1", null, "rfn_1")));
        Assert.Equal("returnResolved, refundRequested", Do(order, order.ResolveReturn("ret_1", Resolution.Refund, "rfn_1")));
        Assert.Equal("refused: moneyMoved", order.ResolveReturn("ret_1", Resolution.None, "rfn_2").Story());
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Failed, Given.Gbp(2500)));
        Assert.Equal("refundRequested", order.ResolveReturn("ret_1", Resolution.Refund, "rfn_2").Story());
        order.Do(order.RecordRestock("ret_1"));
        order.Do(order.ResolveReturn("ret_1", Resolution.None, "rfn_2"));
        Assert.Equal("returnClosed", Do(order, order.CloseReturn("ret_1")));
        Assert.Equal("refused: illegalState", order.ResolveReturn("ret_1", Resolution.Refund, "rfn_3").Story());
        Assert.Equal("refused: unknownReturn", order.ResolveReturn("ret_9", Resolution.Refund, "rfn_3").Story());
    }

    [Fact]
    public void An_expired_return_that_comes_after_all_is_taken_up_unless_its_units_were_asked_for_again()
    {
        Order order = Given.ReturnApproved();
        order.Do(order.ExpireReturn("ret_1"));
        Assert.Equal("returnDispatched", order.TrackReturn("ret_1", ParcelStatus.InTransit).Story());
        order.Do(order.RequestReturn("ret_2", null, [new("1", 2, "x")], Resolution.Refund, Feed, Given.Now));
        Assert.Equal("surpriseNoted", order.TrackReturn("ret_1", ParcelStatus.InTransit).Story());
    }

    [Fact]
    public void The_parts_of_a_line_returned_one_after_another_are_worth_the_line()
    {
        Gen<(int Total, int[] Parts)> lines = Gen.Zip(Gen.Choose(0, 10_000), Gen.Choose(1, 5).ArrayOf()).Where(pair => pair.Item2.Length > 0).Select(pair => (pair.Item1, pair.Item2));
        Prop.ForAll(lines.ToArbitrary(), pair =>
        {
            Order order = DeliveredLine(pair.Total, pair.Parts.Sum());
            for (int index = 0; index < pair.Parts.Length; index++)
            {
                order.Do(order.RequestReturn($"ret_{index}", null, [new("1", pair.Parts[index], "x")], Resolution.Refund, Feed, Given.Now));
            }

            return order.Returns.Sum(item => item.Lines[0].Value.Amount) == pair.Total && order.Returns.TrueForAll(item => item.Lines[0].Value.Amount >= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Returns_declined_in_between_never_make_a_line_worth_more_than_it_cost()
    {
        Gen<(int Total, int[] Steps)> lines = Gen.Zip(Gen.Choose(0, 12), Gen.Choose(-9, 2).ArrayOf()).Select(pair => (pair.Item1, pair.Item2));
        Prop.ForAll(lines.ToArbitrary(), pair =>
        {
            Order order = DeliveredLine(pair.Total, 10);
            foreach (int step in pair.Steps)
            {
                Decision<OrderEvent> decision = step > 0
                    ? order.RequestReturn($"ret_{order.Returns.Count}", null, [new("1", step, "x")], Resolution.Refund, Feed, Given.Now)
                    : order.DeclineReturn($"ret_{-step}", "x");
                order.Do([.. decision.Events]);
            }

            long worth = order.Returns.Where(item => !item.IsOver).Sum(item => item.Lines[0].Value.Amount);
            return worth <= pair.Total && order.Returns.TrueForAll(item => item.Lines[0].Value.Amount >= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static Order DeliveredLine(int total, int quantity)
    {
        Order order = Given.Placed(Given.Draft() with { Lines = [new() { LineId = "1", Sku = "MUG", Quantity = quantity }], Shipping = null, Total = null });
        order.Lines = [order.Lines[0] with { Total = Given.Gbp(total) }];
        return order.Do(new OrderDelivered(Given.Now.AddDays(30)));
    }

    private static string Ask(Order order, Actor actor, DateTimeOffset? now = null) =>
        order.RequestReturn("ret_1", null, [new("1", 1, "unwanted")], Resolution.Refund, actor, now ?? Given.Now).Story();

    private static string Do(Order order, Decision<OrderEvent> decision)
    {
        order.Do(decision);
        return decision.Story();
    }

    private static Dictionary<string, int> Units(params (string Line, int Units)[] units) => units.ToDictionary(entry => entry.Line, entry => entry.Units);
}
