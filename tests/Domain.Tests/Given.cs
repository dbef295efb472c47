using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests;

/// <summary>Orders at each stage of their life, reached by the same decisions that the product takes.</summary>
internal static class Given
{
    /// <summary>A Monday morning.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static readonly ShipByPromise Promise = new(2, new TimeOnly(16, 0), TimeZoneInfo.Utc);

    public static readonly OrderIntake OwnCheckout = new(Strict: true, HighValue: 500, Review: true, PayWithin: TimeSpan.FromHours(24));

    public static readonly OrderIntake FromChannel = OwnCheckout with { Strict = false };

    public static readonly Address Home = new("Ada Sample", "12 Mill Lane", null, "Leeds", null, "LS1 4AP", "GB");

    public static readonly IReadOnlyDictionary<string, CatalogueItem> Catalogue = new Dictionary<string, CatalogueItem>
    {
        ["MUG"] = new("MUG", "Stoneware mug", new Dictionary<string, Money> { ["GBP"] = Gbp(1250) }, 420),
        ["TEA"] = new("TEA", "Assam, 100 g", new Dictionary<string, Money> { ["GBP"] = Gbp(499) }, 110),
    };

    public static readonly ShippingLabel Label = new("shp_1", "RoyalMail", "Tracked48", "TRK1", "https://labels.example/1", Gbp(320), 2);

    public static Money Gbp(long amount) => new(amount, "GBP");

    /// <summary>Three mugs and two packets of tea with postage: 51.43 GBP.</summary>
    public static OrderDraft Draft() => new()
    {
        Channel = "web",
        Currency = "GBP",
        Customer = new() { Name = "Ada Sample", Email = "Ada@example.org" },
        ShippingAddress = Home,
        Lines =
        [
            new() { LineId = "1", Sku = "MUG", Quantity = 3, UnitPrice = Gbp(1250) },
            new() { LineId = "2", Sku = "TEA", Quantity = 2 },
        ],
        Shipping = new() { Method = "standard", Price = Gbp(395) },
        Total = Gbp(5143),
    };

    public static Order Placed(OrderDraft? draft = null, OrderIntake? intake = null)
    {
        (Order? order, Decision<OrderEvent> decision) = (intake ?? OwnCheckout).Accept(draft ?? Draft(), "ord_1", "1001", Catalogue, Now);
        Assert.Empty(decision.Refusals);
        return order!.Do(decision);
    }

    /// <summary>Stock is kept and the PaymentIntent <c>pi_1</c> exists.</summary>
    public static Order Reserved(bool twoLocations = false, OrderDraft? draft = null)
    {
        Order order = Placed(draft);
        order.Do(new StockReserved([.. order.Goods.Select((line, index) => new Allocation(line.LineId, line.Sku, twoLocations && index > 0 ? "GLA" : "LON", line.Quantity))]));
        return order.Do(order.RequestPayment("pi_1"));
    }

    public static Order Paid(bool twoLocations = false, OrderDraft? draft = null)
    {
        Order order = Reserved(twoLocations, draft);
        return order.Do(order.RecordPayment(Captured(order.Total.Amount), Promise, Now, "rfn_late"));
    }

    public static Order Planned(bool twoLocations = false)
    {
        Order order = Paid(twoLocations);
        return order.Do(order.PlanFulfilment(location => $"pcl_{location}"));
    }

    public static Order Picked()
    {
        Order order = Planned();
        return order.Do(order.Pick("pcl_LON", null));
    }

    public static Order Packed()
    {
        Order order = Picked();
        return order.Do(order.Pack("pcl_LON", null, 1480));
    }

    public static Order Labelled()
    {
        Order order = Packed();
        return order.Do(order.RecordLabel("pcl_LON", Label));
    }

    public static Order HandedOver()
    {
        Order order = Labelled();
        return order.Do(order.HandOver("pcl_LON"));
    }

    public static Order Delivered()
    {
        Order order = HandedOver();
        order.Do(order.RecordReservation(ReservationTrigger.Consume, "pcl_LON"));
        return order.Do(order.Track("pcl_LON", ParcelStatus.Delivered, Now, Now.AddDays(30)));
    }

    public static Order Closed()
    {
        Order order = Delivered();
        return order.Do(order.Close(Now.AddDays(30)));
    }

    public static Order Cancelled()
    {
        Order order = Reserved();
        return order.Do(order.Cancel("changed my mind", "rfn_cancel"));
    }

    public static Order Expired()
    {
        Order order = Reserved();
        return order.Do(order.Expire(Now.AddHours(24), "rfn_expired"));
    }

    /// <summary>Two of the three mugs are to come back as <c>ret_1</c>.</summary>
    public static Order ReturnRequested()
    {
        Order order = Delivered();
        return order.Do(order.RequestReturn("ret_1", null, [new("1", 2, "wrongSize")], Resolution.Refund, Actor.Customer, Now));
    }

    public static Order ReturnApproved()
    {
        Order order = ReturnRequested();
        return order.Do(order.ApproveReturn("ret_1"));
    }

    public static Order ReturnReceived()
    {
        Order order = ReturnApproved();
        return order.Do(order.ReceiveReturn("ret_1", null));
    }

    public static Order ReturnInspected()
    {
        Order order = ReturnReceived();
        return order.Do(order.InspectReturn("ret_1", null, "rfn_1"));
    }

    public static PaymentEntry Entry(PaymentEntryKind kind, long amount, string? id = null, string? intent = "pi_1", string currency = "GBP") =>
        new(id ?? $"evt_{kind}_{amount}", kind, new(amount, currency), Now, intent, null);

    public static PaymentEntry Captured(long amount, string? id = null) => Entry(PaymentEntryKind.Captured, amount, id);

    /// <summary>Makes the events of an accepted decision facts of the order.</summary>
    public static Order Do(this Order order, Decision<OrderEvent> decision)
    {
        Assert.Empty(decision.Refusals);
        return order.Do([.. decision.Events]);
    }

    public static Order Do(this Order order, params OrderEvent[] events)
    {
        foreach (OrderEvent happened in events)
        {
            order.Apply(happened, Now);
        }

        return order;
    }

    /// <summary>The customer messages that a decision leads to, as <c>kind:subject</c>.</summary>
    public static IEnumerable<string> Messages(this Order order, Decision<OrderEvent> decision) => decision.Events.SelectMany(happened =>
    {
        order.Apply(happened, Now);
        return CustomerMessages.For(order, happened).Select(wish => $"{wish.Kind}:{wish.Subject}").ToList();
    });

    /// <summary>The kinds of a decision's events in one line, or <c>refused: code</c>.</summary>
    public static string Story(this Decision<OrderEvent> decision) => decision.Refused
        ? "refused: " + string.Join(", ", decision.Refusals.Select(refusal => refusal.Code))
        : string.Join(", ", decision.Events.Select(happened => happened.Kind));
}
