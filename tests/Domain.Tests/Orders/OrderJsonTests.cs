using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Orders;

public class OrderJsonTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static TheoryData<string> Stages => [.. ByName.Keys];

    private static readonly Dictionary<string, Func<Order>> ByName = new()
    {
        ["placed"] = () => Given.Placed(),
        ["held"] = () => Given.Placed(Given.Draft() with { ShippingAddress = null, Note = "please ring", BillingAddress = Given.Home, Total = Given.Gbp(1) }, Given.FromChannel),
        ["paid"] = () => Given.Paid(),
        ["labelled"] = () => Given.Labelled(),
        ["cancelled"] = () => Given.Cancelled(),
        ["closed"] = () => Given.Closed(),
        ["everything"] = Everything,
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void An_order_read_back_is_the_order_that_was_written(string stage)
    {
        Order order = ByName[stage]();
        string text = JsonSerializer.Serialize(order, Json);
        Order copy = JsonSerializer.Deserialize<Order>(text, Json)!;
        copy.Lines = order.Lines;

        Assert.Equal(text, JsonSerializer.Serialize(copy, Json));
        Assert.Equal(order.OpenDuties(), copy.OpenDuties());
        Assert.Equal((order.Status(), order.Payment.Status, order.Payment.Refundable, order.EventCount), (copy.Status(), copy.Payment.Status, copy.Payment.Refundable, copy.EventCount));
    }

    // A property that is neither written nor derived would be lost between two steps of an order's life.
    [Fact]
    public void Nothing_of_an_order_is_left_out_but_what_is_derived_or_stored_apart()
    {
        JsonNode written = JsonNode.Parse(JsonSerializer.Serialize(Everything(), Json))!;
        List<string> unset = [];
        Walk(written, "", unset);
        string[] empty =
        [
            "/billingAddress/line2", "/billingAddress/region", "/cancelReason", "/closedAt", "/payment/cancelUrl", "/payment/ledger/0/about", "/payment/ledger/0/card",
            "/payment/ledger/0/detail", "/payment/ledger/0/dueBy", "/payment/ledger/1/detail", "/payment/refunds/0/failure", "/payment/refunds/0/returnId",
            "/payment/refunds/1/failure", "/payment/refunds/1/lines", "/payment/refused", "/payment/storedMethod", "/payment/successUrl", "/replaces", "/returns/0/declineReason", "/returns/0/externalId",
            "/shippingAddress/line2", "/shippingAddress/region", "/stockExpectedAt",
        ];
        Assert.Equal(empty, unset.Order(StringComparer.Ordinal));
        Assert.Null(written["lines"]);
    }

    [Fact]
    public void Enums_are_written_as_words_and_money_as_amount_and_currency()
    {
        JsonNode written = JsonNode.Parse(JsonSerializer.Serialize(Given.Delivered(), Json))!;
        Assert.Equal("open", (string?)written["state"]);
        Assert.Equal("handedOver", (string?)written["parcels"]![0]!["work"]);
        Assert.Equal("""{"amount":5143,"currency":"GBP"}""", written["total"]!.ToJsonString());
    }

    // An order of which every list has an element and nearly every property a value.
    private static Order Everything()
    {
        Order order = Given.Paid(draft: Given.Draft() with { Note = "please ring", BillingAddress = Given.Home, Customer = new() { Id = "c1", Name = "Ada", Email = "a@b.c", Phone = "1" } });
        order.Do(order.RecordPayment(
            Given.Entry(PaymentEntryKind.CardCharged, 5143) with { About = "ch_1", DueBy = Given.Now.AddDays(7), Card = new("fp", "visa", "4242", "normal") },
            Given.Promise, Given.Now, "rfn_0"));
        order.Do(new CheckoutOpened("cs_1"), new PaymentRequested("pi_2", order.Total), new MoneyMoved("1001-again", Given.Gbp(0), "pi_1"));
        order.Do(order.ChangeTags(["vip"], []));
        order.Do(new NoteAdded("sam", "rang"), new OrderRehydrated(2), new OrderOversold(["MUG"]), new CustomerAskedAboutStock(1), new StockChosen(StockChoice.Wait), new LineChanged(new("1", 3, "MUG")));
        order.Do(order.PlanFulfilment(location => $"pcl_{location}"));
        order.Do(order.Pick("pcl_LON", null));
        order.Do(order.Pack("pcl_LON", null, 1480));
        order.Do(order.RecordLabel("pcl_LON", Given.Label));
        order.Do(order.HandOver("pcl_LON"));
        order.Do(order.RecordReservation(ReservationTrigger.Consume, "pcl_LON"));
        order.Do(order.Track("pcl_LON", ParcelStatus.Delivered, Given.Now, Given.Now.AddDays(30)));
        order.Do(order.RequestReturn("ret_1", null, [new("1", 2, "wrongSize")], Resolution.Refund, Actor.Customer, Given.Now));
        order.Do(order.ApproveReturn("ret_1"));
        order.Do(order.RecordReturnLabel("ret_1", Given.Label, Given.Now.AddDays(14)));
        order.Do(order.ReceiveReturn("ret_1", null));
        order.Do(new RefundRequested("rfn_0", Given.Gbp(100), "goodwill", null) { Lines = [new("1", 1, Given.Gbp(100))], IntentId = "pi_1" });
        order.Do(order.RecordRefund("rfn_0", "re_0", RefundTrigger.Succeeded, Given.Gbp(100)));
        order.Do(order.InspectReturn("ret_1", null, "rfn_1"));
        order.Do(order.RecordRefund("rfn_1", "re_1", RefundTrigger.Accepted, Given.Gbp(2500)));
        order.Do(order.RecordRestock("ret_1"));
        return order.Do(order.PlaceHold(HoldReason.Other, "odd"));
    }

    private static void Walk(JsonNode? node, string at, List<string> unset)
    {
        switch (node)
        {
            case null:
                unset.Add(at);
                break;
            case JsonObject members:
                members.ToList().ForEach(member => Walk(member.Value, $"{at}/{member.Key}", unset));
                break;
            case JsonArray { Count: 0 }:
                unset.Add(at);
                break;
            case JsonArray elements:
                elements.Select((element, index) => (element, index)).ToList().ForEach(pair => Walk(pair.element, $"{at}/{pair.index}", unset));
                break;
        }
    }
}
