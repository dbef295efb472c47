using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Orders;

/// <summary>Any sequence of commands and reports, sensible or not, keeps what must always be true of an order.</summary>
public class OrderInvariantsTests
{
    [Fact]
    public void Any_sequence_of_commands_and_reports_keeps_the_invariants()
    {
        Gen<Step> step = Gen.Zip(Gen.Choose(0, Commands.Length - 1), Gen.Zip(Gen.Choose(0, 3), Gen.Choose(0, 3)))
            .Select(parts => new Step(parts.Item1, parts.Item2.Item1, parts.Item2.Item2));
        Gen<Step[]> steps = Gen.Choose(1, 80).SelectMany(length => step.ArrayOf(length));
        Prop.ForAll(steps.ToArbitrary(), all => Run(all).Broken is not { } broken ? true : throw new Xunit.Sdk.XunitException(broken)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    // The property is only worth something if random sequences get far enough.
    [Fact]
    public void Random_sequences_reach_every_stage_of_an_order()
    {
        System.Random random = new(7);
        HashSet<string> reached = [];
        for (int run = 0; run < 1000; run++)
        {
            Step[] steps = [.. Enumerable.Range(0, 80).Select(_ => new Step(random.Next(Commands.Length), random.Next(4), random.Next(4)))];
            reached.UnionWith(Run(steps).Kinds);
        }

        string[] expected =
        [
            "orderPaid", "orderCancelled", "orderExpired", "parcelHandedOver", "orderDelivered", "returnRequested", "returnApproved", "returnReceived",
            "returnInspected", "parcelCancelled", "refundRequested", "refundUpdated", "returnClosed", "orderClosed", "returnExpired", "returnDispatched", "surpriseNoted",
        ];
        Assert.Empty(expected.Except(reached));
    }

    private static readonly Func<Order, Step, Decision<OrderEvent>>[] Commands =
    [
        .. Enumerable.Repeat<Func<Order, Step, Decision<OrderEvent>>>(GoOn, 12),
        (order, step) => order.RequestPayment(step.A == 0 ? "pi_2" : "pi_1"),
        (order, step) => order.RecordPayment(Given.Entry((PaymentEntryKind)((step.A * 4) + step.B) is var kind && Enum.IsDefined(kind) ? kind : PaymentEntryKind.Captured, 5143, $"evt_{step.A}{step.B}"), Given.Promise, Given.Now, $"rfn_late{step.Number}"),
        (order, step) => order.RecordPayment(Given.Captured(step.A == 0 ? 3000 : 5143, $"evt_c{step.A}"), Given.Promise, Given.Now, $"rfn_l{step.Number}"),
        (order, step) => order.RequestRefund($"rfn_{step.Number}", Given.Gbp((step.A * 700) - 100), "x"),
        (order, step) => order.Payment.Refunds is { Count: > 0 } refunds && refunds[step.A % refunds.Count] is { } refund
            ? order.RecordRefund(refund.Id, $"re_{refund.Id}", (RefundTrigger)(step.B % 3), refund.Amount)
            : Decision<OrderEvent>.Of(),
        (order, step) => step.A == 0 && step.B == 0 ? order.Cancel("x", $"rfn_x{step.Number}") : Decision<OrderEvent>.Of(),
        (order, step) => order.Expire(Given.Now.AddHours(step.A * 8), $"rfn_e{step.Number}"),
        (order, step) => step.A == 0 ? order.PlaceHold((HoldReason)step.B, "") : order.ReleaseHold((HoldReason)step.B),
        (order, step) => order.PlanFulfilment(location => $"pcl_{location}"),
        (order, step) => order.Pick(step.Parcel(order), null),
        (order, step) => step.B == 0 ? order.CallOff(step.Parcel(order), null, $"pcl_fresh{step.Number}") : Decision<OrderEvent>.Of(),
        (order, step) => order.Pack(step.Parcel(order), step.A == 0 ? new Dictionary<string, int> { ["MUG"] = 3 } : null, null),
        (order, step) => order.RecordLabel(step.Parcel(order), Given.Label),
        (order, step) => order.HandOver(step.Parcel(order)),
        (order, step) => order.RecordReservation((ReservationTrigger)(step.A % 3), step.Parcel(order)) is var decision && step.A % 3 == 2 && order.Parcel(step.Parcel(order))?.HandedOverAt is null ? Decision<OrderEvent>.Of() : decision,
        (order, step) => order.Track(step.Parcel(order), (ParcelStatus)((step.A * 4) + step.B) is var status && Enum.IsDefined(status) ? status : ParcelStatus.Delivered, Given.Now, Given.Now.AddDays(30)),
        (order, step) => order.Track(step.Parcel(order), ParcelStatus.Delivered, Given.Now, Given.Now.AddDays(30)),
        (order, step) => order.RequestReturn($"ret_{order.Returns.Count % 4}", null, [new($"{1 + (step.A % 2)}", step.B, "x")], Resolution.Refund, step.A == 0 ? Actor.Customer : Actor.System, Given.Now),
        (order, step) => order.ApproveReturn(step.Return),
        (order, step) => step.B switch
        {
            0 => order.DeclineReturn(step.Return, "x"),
            1 => order.CancelReturn(step.Return),
            2 => order.ExpireReturn(step.Return),
            _ => order.TrackReturn(step.Return, ParcelStatus.InTransit),
        },
        (order, step) => order.ReceiveReturn(step.Return, step.B == 0 ? null : new Dictionary<string, int> { ["1"] = step.B - 1, ["2"] = step.B % 2 }),
        (order, step) => order.ReceiveReturn(step.Return, null),
        (order, step) => order.InspectReturn(step.Return, null, $"rfn_{step.Return}"),
        (order, step) => order.ResolveReturn(step.Return, (Resolution)(step.B % 2), $"rfn_r{step.Number}"),
        (order, step) => order.RecordRestock(step.Return),
        (order, step) => order.CloseReturn(step.Return),
        (order, step) => order.Close(Given.Now.AddDays(step.A * 15)),
    ];

    // What usually comes next; without it random steps hardly ever get past the first stages.
    private static Decision<OrderEvent> GoOn(Order order, Step step) => order switch
    {
        _ when order.Holds.Count > 0 => order.ReleaseHold(order.Holds[0].Reason),
        { PaidAt: null } => order.RecordPayment(Given.Captured(5143, $"evt_go{step.Number}"), Given.Promise, Given.Now, $"rfn_go{step.Number}"),
        { Parcels.Count: 0 } => order.PlanFulfilment(location => $"pcl_{location}"),
        { DeliveredAt: null } when order.Parcel(step.Parcel(order)) is { DeliveredAt: null } parcel => parcel.Work switch
        {
            FulfilmentState.Open => order.Pick(parcel.Id, null),
            FulfilmentState.Picked => order.Pack(parcel.Id, null, null),
            FulfilmentState.Packed => order.RecordLabel(parcel.Id, Given.Label),
            FulfilmentState.Labelled => order.HandOver(parcel.Id),
            _ => order.Track(parcel.Id, ParcelStatus.Delivered, Given.Now, Given.Now.AddDays(30)),
        },
        _ when step.B == 0 && order.Payment.Refunds.Find(refund => refund.State == RefundState.Requested) is { } owed => order.RecordRefund(owed.Id, $"re_{owed.Id}", RefundTrigger.Succeeded, owed.Amount),
        _ when order.Return(step.Return) is { } item => item.Status switch
        {
            ReturnStatus.Requested => order.ApproveReturn(item.Id),
            ReturnStatus.Received => order.InspectReturn(item.Id, null, $"rfn_{item.Id}"),
            ReturnStatus.Inspected when !item.Restocked => order.RecordRestock(item.Id),
            ReturnStatus.Inspected => order.CloseReturn(item.Id),
            _ => Decision<OrderEvent>.Of(),
        },
        _ => Decision<OrderEvent>.Of(),
    };

    private static (string? Broken, HashSet<string> Kinds) Run(Step[] steps)
    {
        Order order = Given.Reserved(twoLocations: true);
        HashSet<string> kinds = [];
        for (int number = 0; number < steps.Length; number++)
        {
            OrderState before = order.State;
            Decision<OrderEvent> decision = Commands[steps[number].Command](order, steps[number] with { Number = number });
            foreach (OrderEvent happened in decision.Events)
            {
                order.Apply(happened, Given.Now);
                kinds.Add(happened.Kind);
            }

            if (Broken(order, before) is { } broken)
            {
                return ($"{broken} after {decision.Story()}", kinds);
            }
        }

        return (null, kinds);
    }

    private static string? Broken(Order order, OrderState before)
    {
        foreach (OrderLine line in order.Goods)
        {
            int packed = Units(order, line, parcel => parcel.PackedAt is not null && parcel.Work != FulfilmentState.Cancelled);
            int shipped = Units(order, line, parcel => parcel.HandedOverAt is not null);
            int delivered = Units(order, line, parcel => parcel.DeliveredAt is not null);
            ReturnLine[] returned = [.. order.Returns.Where(item => item.Status is not (ReturnStatus.Declined or ReturnStatus.Cancelled or ReturnStatus.Expired)).SelectMany(item => item.Lines).Where(part => part.LineId == line.LineId)];
            int received = returned.Sum(part => part.Received);
            if (packed > line.Quantity || shipped > packed || delivered > shipped)
            {
                return $"line {line.LineId}: {line.Quantity} ordered, {packed} packed, {shipped} shipped, {delivered} delivered";
            }

            if (received > shipped || returned.Any(part => part.Received > part.Quantity || part.Restockable > part.Received))
            {
                return $"line {line.LineId}: {shipped} shipped, {returned.Sum(part => part.Quantity)} asked for, {received} received";
            }
        }

        Payment payment = order.Payment;
        return true switch
        {
            _ when payment.RefundedOrPending > payment.Captured => $"{payment.RefundedOrPending} refunded of {payment.Captured}",
            _ when before is OrderState.Cancelled or OrderState.Expired && order.State != before => $"{before} was left for {order.State}",
            _ when order.IsOver && order.Parcels.Exists(parcel => parcel.HandedOverAt is not null) => "shipped and over",
            _ when order.IsOver && payment.Captured.Amount > 0 && payment.Refundable.Amount > 0 && !payment.Refunds.Exists(refund => refund.State is RefundState.Failed or RefundState.Reversed) => "money is kept for an order that is over",
            _ when order.IsOver && order.Returns.Exists(item => !item.IsOver) => "a return waits for ever",
            _ when order.DeliveredAt is not null && order.LiveParcels().Any(parcel => parcel.DeliveredAt is null) => "delivered with a parcel on its way",
            _ when order.State == OrderState.Closed && order.DeliveredAt is null => "closed before it was delivered",
            _ when order is { IsOver: false, Parcels.Count: > 0 } && order.LiveParcels().GroupBy(parcel => parcel.Location).Count() is var places && (places != 2 || order.LiveParcels().Count() != 2) => "a place without its one parcel",
            _ when order.PaidAt is null && order.Parcels.Count > 0 => "worked on and never paid",
            _ when order.Holds.GroupBy(hold => hold.Reason).Any(group => group.Count() > 1) => "held twice for one reason",
            _ => null,
        };
    }

    private static int Units(Order order, OrderLine line, Func<Parcel, bool> counts) =>
        order.Parcels.Where(counts).SelectMany(parcel => parcel.Items).Where(item => item.LineId == line.LineId).Sum(item => item.Quantity);

    private readonly record struct Step(int Command, int A, int B, int Number = 0)
    {
        // The one that is worked on at a place; those before it were called off.
        public string Parcel(Order order)
        {
            string place = A % 2 == 0 ? "LON" : "GLA";
            return order.Parcels.FindLast(parcel => parcel.Location == place)?.Id ?? $"pcl_{place}";
        }

        public string Return => $"ret_{A}";
    }
}
