using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Fulfilment;

/// <summary>A parcel that is called off leaves nothing behind: the exact inverse of whatever was done to it.</summary>
public class CallOffTests
{
    [Fact]
    public void Whatever_was_done_to_parcels_calling_them_off_is_its_inverse_and_all_of_it_is_sent_once()
    {
        Gen<(int Parcel, int Steps)> round = Gen.Zip(Gen.Choose(0, 1), Gen.Choose(0, 3));
        Gen<(int Kind, (int Parcel, int Steps)[] Rounds)> all = Gen.Zip(Gen.Choose(0, 7), Gen.Choose(1, 4).SelectMany(count => round.ArrayOf(count)));
        Prop.ForAll(all.ToArbitrary(), run => Play(run.Kind, run.Rounds)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void What_has_left_is_refused_and_what_was_called_off_stays_so()
    {
        Assert.Equal("refused: alreadyShipped", Given.HandedOver().CallOff("pcl_LON", null, "pcl_2").Story());
        Assert.Equal("refused: unknownParcel", Given.Planned().CallOff("pcl_XYZ", null, "pcl_2").Story());
        Assert.Equal("refused: alreadyShipped", Given.Closed().CallOff("pcl_LON", null, "pcl_2").Story());

        Order order = Given.Labelled();
        order.Do(order.CallOff("pcl_LON", "the box is damaged", "pcl_2"));
        Assert.Equal("", order.CallOff("pcl_LON", null, "pcl_3").Story());
        Assert.Equal([DutyKind.VoidLabel], order.OpenDuties().Select(duty => duty.Kind));
        Assert.Equal("refused: illegalState", order.HandOver("pcl_LON").Story());

        Order cancelled = Given.Planned();
        cancelled.Do(cancelled.Cancel("x", "rfn_1"));
        Assert.Equal("", cancelled.CallOff("pcl_LON", null, "pcl_2").Story());
    }

    [Fact]
    public void The_address_can_be_corrected_once_the_label_is_called_off()
    {
        Order order = Given.Labelled();
        Assert.True(order.CorrectAddress(Given.Home).Refused);
        order.Do(order.CallOff("pcl_LON", null, "pcl_2"));
        Assert.Equal("addressCorrected", order.CorrectAddress(Given.Home).Story());
    }

    [Fact]
    public void A_scan_of_a_parcel_that_was_called_off_moves_nothing_and_warns_of_sending_twice()
    {
        Order order = Given.Labelled();
        order.Do(order.CallOff("pcl_LON", null, "pcl_2"));
        foreach (string voided in (string[])["no", "yes"])
        {
            SurpriseNoted told = Assert.IsType<SurpriseNoted>(Assert.Single(order.Track("pcl_LON", ParcelStatus.InTransit, Given.Now, Given.Now.AddDays(30)).Events));
            Assert.Equal("shippedOutOfTurn", told.Code);
            Assert.EndsWith("find out what left before that one does.", told.Detail);
            order.Do(order.RecordVoid("pcl_LON", null));
        }

        Assert.Equal(ParcelStatus.Voided, order.Parcel("pcl_LON")!.Status);
        Assert.Empty(order.OpenDuties());
    }

    [Fact]
    public void A_label_that_the_carrier_keeps_is_told_once_and_not_asked_for_again()
    {
        Order order = Given.Labelled();
        order.Do(order.CallOff("pcl_LON", null, "pcl_2"));
        Assert.Equal("labelKept, surpriseNoted", order.RecordVoid("pcl_LON", "refund rejected").Story());
        order.Do(order.RecordVoid("pcl_LON", "refund rejected"));
        Assert.Empty(order.OpenDuties());
        Assert.Equal("", order.RecordVoid("pcl_LON", "refund rejected").Story());
    }

    private static void Play(int kind, (int Parcel, int Steps)[] rounds)
    {
        Order order = PaidOrder(kind);
        string paid = Kept(order);
        order.Do(order.PlanFulfilment(location => $"pcl_{location}"));
        string planned = Kept(order) + Work(order);
        for (int number = 0; number < rounds.Length; number++)
        {
            Parcel[] live = [.. order.LiveParcels()];
            Parcel parcel = live[rounds[number].Parcel % live.Length];
            for (int step = 0; step < rounds[number].Steps; step++)
            {
                order.Do(Next(order, parcel));
            }

            order.Do(order.CallOff(parcel.Id, "x", $"pcl_{number}"));
            Assert.Equal((paid, planned), (Kept(order), Kept(order) + Work(order)));
        }

        foreach (Parcel parcel in order.LiveParcels().ToList())
        {
            while (parcel.HandedOverAt is null)
            {
                order.Do(Next(order, parcel));
            }

            order.Do(order.RecordReservation(ReservationTrigger.Consume, parcel.Id));
            order.Do(order.Track(parcel.Id, ParcelStatus.Delivered, Given.Now, Given.Now.AddDays(30)));
        }

        Assert.Equal((ReservationState.Consumed, true), (order.Reservation, order.DeliveredAt is not null));
        Assert.All(order.Goods, line => Assert.Equal(line.Quantity, order.Parcels.Where(parcel => parcel.StockConsumed).SelectMany(parcel => parcel.Items).Where(item => item.LineId == line.LineId).Sum(item => item.Quantity)));
    }

    // With a note or without, in one place or two, from stock or from what came in for it.
    private static Order PaidOrder(int kind)
    {
        OrderDraft draft = Given.Draft() with { Note = (kind & 1) == 0 ? null : "Leave it at the door" };
        if ((kind & 4) == 0)
        {
            return Given.Paid(twoLocations: (kind & 2) != 0, draft);
        }

        Order order = Given.Placed(draft).Do(new OrderBackordered(Given.Now.AddDays(7), ["MUG"]), new HoldPlaced(HoldReason.InventoryOutOfStock, "expected"), new PaymentRequested("pi_1", Given.Gbp(5143)));
        order.Do(order.RecordPayment(Given.Captured(order.Total.Amount), Given.Promise, Given.Now, "rfn_late"));
        return order.Do(order.FillBackorder([.. order.Goods.Select((line, index) => new Allocation(line.LineId, line.Sku, (kind & 2) != 0 && index > 0 ? "GLA" : "LON", line.Quantity))]));
    }

    private static Decision<OrderEvent> Next(Order order, Parcel parcel) => parcel.Work switch
    {
        FulfilmentState.Open => order.Pick(parcel.Id, null),
        FulfilmentState.Picked => order.Pack(parcel.Id, null, 900),
        FulfilmentState.Packed => order.RecordLabel(parcel.Id, Given.Label),
        _ => order.HandOver(parcel.Id),
    };

    private static string Kept(Order order) => JsonSerializer.Serialize(new
    {
        order.Reservation, order.Allocations, order.StockExpectedAt, order.Oversold, order.Changes, order.Holds, order.Tags, order.IsSpecial, order.IsVip, order.State, order.PaidAt, order.ShipBy,
        order.Payment.Captured, order.Payment.Refundable, order.Payment.Status, order.Payment.Refunds,
    });

    // Its parcels as the warehouse sees them: everything but their ids.
    private static string Work(Order order) => JsonSerializer.Serialize(order.LiveParcels().OrderBy(parcel => parcel.Location, StringComparer.Ordinal).Select(parcel => new
    {
        parcel.Location, parcel.Items, parcel.Work, parcel.Status, parcel.Label, parcel.WeightGrams, parcel.PickedAt, parcel.PackedAt, parcel.StockConsumed,
    }));
}
