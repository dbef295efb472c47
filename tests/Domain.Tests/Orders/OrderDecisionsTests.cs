using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Tests.Orders;

public class OrderDecisionsTests
{
    [Fact]
    public void Each_stage_has_its_own_answer_to_a_cancellation()
    {
        Assert.Equal("orderCancelled", Cancel(Given.Placed()));
        Assert.Equal("orderCancelled", Cancel(Given.Reserved()));
        Assert.Equal("orderCancelled, refundRequested", Cancel(Given.Paid()));
        Assert.Equal("orderCancelled, parcelCancelled, parcelCancelled, refundRequested", Cancel(Given.Planned(twoLocations: true)));
        Assert.Equal("orderCancelled, parcelCancelled, refundRequested", Cancel(Given.Picked()));
        Assert.Equal("orderCancelled, parcelCancelled, refundRequested", Cancel(Given.Packed()));
        Assert.Equal("orderCancelled, parcelCancelled, refundRequested", Cancel(Given.Labelled()));
        Assert.Equal("refused: alreadyShipped", Cancel(Given.HandedOver()));
        Assert.Equal("refused: alreadyShipped", Cancel(Given.Delivered()));
        Assert.Equal("refused: illegalState", Cancel(Given.Closed()));
        Assert.Equal("refused: illegalState", Cancel(Given.Expired()));
        Assert.Equal("", Cancel(Given.Cancelled()));
    }

    [Fact]
    public void A_cancelled_order_gives_back_exactly_what_it_still_holds()
    {
        Order order = Given.Paid();
        order.Do(order.RequestRefund("rfn_goodwill", Given.Gbp(500), "late"));
        order.Do(order.Cancel("no longer wanted", "rfn_cancel"));
        Assert.Equal(Given.Gbp(4643), order.Payment.Refunds[^1].Amount);
        Assert.Equal(0, order.Payment.Refundable.Amount);
        Assert.Equal("no longer wanted", order.CancelReason);
        Assert.Equal(OrderStatus.Cancelled, order.Status());
    }

    [Fact]
    public void An_authorised_order_is_voided_on_cancellation_and_not_refunded()
    {
        Order order = Given.Reserved();
        order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Authorized, 5143), Given.Promise, Given.Now, "rfn"));
        Assert.Equal("orderCancelled", Cancel(order));
        Assert.Contains(DutyKind.VoidPayment, order.Do(order.Cancel("x", "rfn")).OpenDuties().Select(duty => duty.Kind));
    }

    [Fact]
    public void A_charges_only_order_that_is_done_cannot_be_cancelled()
    {
        Order order = ChargesOnly();
        order.Do(order.RecordPayment(Given.Captured(395), Given.Promise, Given.Now, "rfn"));
        order.Do(order.CompleteWithoutGoods(Given.Now));
        Assert.Equal("refused: alreadyDelivered", Cancel(order));
    }

    [Fact]
    public void A_return_that_waits_for_the_delivery_ends_with_the_order()
    {
        Order order = Given.Paid();
        order.Do(order.RequestReturn("ret_1", "C1001", [new("1", 1, "unwanted")], Resolution.Refund, Actor.Channel("feed"), Given.Now));
        Assert.Equal("orderCancelled, returnCancelled, refundRequested", Cancel(order));
    }

    [Fact]
    public void An_order_expires_at_its_pay_by_time_unless_it_was_paid()
    {
        Assert.Equal("", Given.Reserved().Expire(Given.Now.AddHours(24).AddSeconds(-1), "rfn_expired").Story());
        Assert.Equal("orderExpired", Given.Reserved().Expire(Given.Now.AddHours(24), "rfn_expired").Story());
        Assert.Equal("", Given.Paid().Expire(Given.Now.AddYears(1), "rfn_expired").Story());
        Assert.Equal("", Given.Cancelled().Expire(Given.Now.AddYears(1), "rfn_expired").Story());
        Assert.Equal("", Given.Placed(Given.Draft() with { Payment = new() { Method = PaymentMethod.OnAccount } }).Expire(Given.Now.AddYears(1), "rfn_expired").Story());
    }

    [Fact]
    public void An_order_closes_when_its_return_window_and_its_returns_are_over()
    {
        Order order = Given.Delivered();
        Assert.Equal("", order.Close(Given.Now.AddDays(30).AddSeconds(-1)).Story());
        Assert.Equal("orderClosed", order.Close(Given.Now.AddDays(30)).Story());
        Assert.Equal("", Given.ReturnApproved().Close(Given.Now.AddDays(31)).Story());
        Assert.Equal("", Given.HandedOver().Close(Given.Now.AddYears(1)).Story());
    }

    [Fact]
    public void An_order_of_charges_only_is_done_when_it_is_paid()
    {
        Order order = ChargesOnly();
        Assert.Equal("", order.CompleteWithoutGoods(Given.Now).Story());
        order.Do(order.RecordPayment(Given.Captured(395), Given.Promise, Given.Now, "rfn"));
        Assert.Equal("orderDelivered", order.CompleteWithoutGoods(Given.Now).Story());
        order.Do(order.CompleteWithoutGoods(Given.Now));
        Assert.Equal("", order.CompleteWithoutGoods(Given.Now).Story());
        Assert.Equal("orderClosed", order.Close(Given.Now).Story());
        Assert.Equal((OrderStatus.Delivered, FulfilmentStatus.Fulfilled), (order.Status(), order.FulfilmentStatus()));
        Assert.Equal("", Given.Paid().CompleteWithoutGoods(Given.Now).Story());
    }

    [Fact]
    public void A_hold_is_placed_once_and_released_by_its_reason()
    {
        Order order = Given.Paid();
        order.Do(order.PlaceHold(HoldReason.FraudReview, "names differ"));
        Assert.Equal("", order.PlaceHold(HoldReason.FraudReview, "again").Story());
        Assert.Equal((OrderStatus.Processing, FulfilmentStatus.OnHold), (order.Status(), order.FulfilmentStatus()));
        Assert.Equal("refused: notHeld", order.ReleaseHold(HoldReason.HighValue).Story());
        order.Do(order.ReleaseHold(HoldReason.FraudReview));
        Assert.Empty(order.Holds);
        Assert.Equal("refused: illegalState", Given.Cancelled().PlaceHold(HoldReason.Other, "").Story());
    }

    [Fact]
    public void An_order_without_stock_stays_held_until_it_has_some()
    {
        Order order = Given.Placed();
        order.Do(order.PlaceHold(HoldReason.InventoryOutOfStock, "MUG"));
        Assert.Equal("refused: insufficientStock", order.ReleaseHold(HoldReason.InventoryOutOfStock).Story());
        order.Do(new StockReserved([new("1", "MUG", "LON", 3), new("2", "TEA", "LON", 2)]));
        Assert.Equal("holdReleased", order.ReleaseHold(HoldReason.InventoryOutOfStock).Story());
    }

    [Fact]
    public void An_address_can_be_corrected_until_there_is_a_label()
    {
        Order order = Given.Placed(Given.Draft() with { ShippingAddress = Given.Home with { Postcode = "" } }, Given.FromChannel);
        Assert.Equal("refused: invalidAddress", order.CorrectAddress(Given.Home with { City = "" }).Story());
        order.Do(order.CorrectAddress(Given.Home));
        Assert.Equal(Given.Home, order.ShippingAddress);
        Assert.Empty(order.Holds);
        Assert.Equal("addressCorrected", Given.Packed().CorrectAddress(Given.Home).Story());
        Assert.Equal("refused: illegalState", Given.Labelled().CorrectAddress(Given.Home).Story());
        Assert.Equal("refused: illegalState", Given.Cancelled().CorrectAddress(Given.Home).Story());
    }

    [Fact]
    public void Tags_change_only_when_they_do()
    {
        Order order = Given.Placed();
        order.Do(order.ChangeTags(["vip", "gift"], ["absent"]));
        Assert.Equal(["gift", "vip"], order.Tags);
        Assert.Equal("", order.ChangeTags(["vip"], ["absent"]).Story());
        order.Do(order.ChangeTags([], ["gift"]));
        Assert.Equal(["vip"], order.Tags);
    }

    [Fact]
    public void A_reservation_is_confirmed_released_and_consumed_once()
    {
        Assert.Equal("reservationConfirmed", Given.Reserved().RecordReservation(ReservationTrigger.Confirm).Story());
        Assert.Equal("", Given.Paid().RecordReservation(ReservationTrigger.Confirm).Story());
        Order order = Given.Cancelled();
        order.Do(order.RecordReservation(ReservationTrigger.Release));
        Assert.Equal("", order.RecordReservation(ReservationTrigger.Release).Story());
        Assert.Equal("", Given.Delivered().RecordReservation(ReservationTrigger.Consume, "pcl_LON").Story());
        Assert.Equal(ReservationState.Consumed, Given.Delivered().Reservation);
    }

    private static string Cancel(Order order) => order.Cancel("changed my mind", "rfn_cancel").Story();

    private static Order ChargesOnly()
    {
        Order order = Given.Placed(new() { Currency = "GBP", Lines = [new() { Sku = "POST", Quantity = 1, UnitPrice = Given.Gbp(395), Kind = LineKind.Charge }] });
        return order.Do(order.RequestPayment("pi_1"));
    }
}
