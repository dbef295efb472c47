using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class ReorderRulesTests
{
    private static readonly ReorderTerms Terms = new("acme");

    [Theory]
    [InlineData(56, 20, 0, 10.0, 14, 0)]
    [InlineData(56, 14, 0, 7.0, 14, 56)]
    [InlineData(56, 14, 60, 7.0, 14, 0)]
    [InlineData(56, 0, 0, 0.0, 14, 70)]
    [InlineData(0, 5, 0, null, 0, 0)]
    public void Bought_when_what_is_left_and_what_comes_sells_before_the_next_delivery(int sold, int available, int inbound, double? days, int point, int suggested)
    {
        ReorderAdvice advice = Advise(new("MUG", available, 0, inbound, sold, Given.Now, Given.Now), Terms);
        Assert.Equal(((decimal?)days, point, suggested), (advice.DaysOfCover, advice.ReorderPoint, advice.Suggested));
    }

    [Fact]
    public void What_orders_wait_for_is_bought_too_and_by_the_pack()
    {
        Assert.Equal(74, Advise(new("MUG", 0, 4, 0, 56, Given.Now, Given.Now), Terms).Suggested);
        Assert.Equal(84, Advise(new("MUG", 0, 4, 0, 56, Given.Now, Given.Now), Terms with { Pack = 12 }).Suggested);
        Assert.Equal(4 + 1, Advise(new("MUG", 0, 4, 0, 0, null, null), Terms).Suggested);
        Assert.Equal(0, Advise(new("MUG", 0, 0, 0, 0, null, null), Terms).Suggested);
        Assert.Equal(6, Advise(new("MUG", 5, 0, 0, 0, null, null), Terms with { Point = 10 }).Suggested);
        Assert.Equal(0, Advise(new("MUG", 11, 0, 0, 0, null, null), Terms with { Point = 10 }).Suggested);
        Assert.Equal(0, Advise(new("MUG", 0, 9, 0, 56, Given.Now, Given.Now), null).Suggested);
    }

    [Fact]
    public void Slow_is_what_lies_there_and_was_not_sold_for_ninety_days()
    {
        Assert.False(Advise(new("MUG", 5, 0, 0, 0, Given.Now.AddDays(-90), Given.Now.AddYears(-1)), Terms).IsSlow);
        Assert.True(Advise(new("MUG", 5, 0, 0, 0, Given.Now.AddDays(-91), Given.Now.AddYears(-1)), Terms).IsSlow);
        Assert.True(Advise(new("MUG", 5, 0, 0, 0, null, Given.Now.AddDays(-91)), Terms).IsSlow);
        Assert.False(Advise(new("MUG", 5, 0, 0, 0, null, Given.Now.AddDays(-9)), Terms).IsSlow);
        Assert.False(Advise(new("MUG", 0, 0, 0, 0, null, Given.Now.AddYears(-1)), Terms).IsSlow);
    }

    [Fact]
    public void Once_what_is_suggested_is_bought_nothing_more_is()
    {
        Gen<StockUse> uses = Gen.Zip(Gen.Zip(Gen.Choose(0, 300), Gen.Choose(0, 50)), Gen.Zip(Gen.Choose(0, 200), Gen.Choose(0, 500)))
            .Select(parts => new StockUse("MUG", parts.Item1.Item1, parts.Item1.Item2, parts.Item2.Item1, parts.Item2.Item2, null, null));
        Gen<ReorderTerms> terms = Gen.Zip(Gen.Choose(-1, 60), Gen.Choose(1, 24)).Select(pair => new ReorderTerms("acme", pair.Item1 < 0 ? null : pair.Item1, pair.Item2));
        Prop.ForAll(Gen.Zip(uses, terms).ToArbitrary(), pair =>
        {
            int suggested = Advise(pair.Item1, pair.Item2).Suggested;
            return suggested >= 0 && suggested % pair.Item2.Pack == 0 && Advise(pair.Item1 with { Inbound = pair.Item1.Inbound + suggested }, pair.Item2).Suggested == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Every_pair_of_state_and_event_of_a_purchase_is_decided() => Tables.AssertIs(
        """
                       | Send | Acknowledge    | ReceivePart    | ReceiveAll | Cancel
        Proposed       | Sent | -              | -              | -          | Cancelled
        Sent           | .    | Acknowledged   | PartlyReceived | Received   | Cancelled
        Acknowledged   | .    | Acknowledged   | PartlyReceived | Received   | Cancelled
        PartlyReceived | .    | PartlyReceived | PartlyReceived | Received   | Cancelled
        Received       | -    | -              | -              | -          | -
        Cancelled      | -    | -              | -              | -          | .
        """, PurchaseLifecycle.Table);

    [Fact]
    public void A_receipt_counts_once_and_the_last_one_completes()
    {
        PurchaseRequest request = new PurchaseRequest("pr_1", "acme", PurchaseState.Proposed, Given.Now, [new("MUG", 10), new("TEA", 2)]).After(PurchaseTrigger.Send).Request;
        Assert.Equal(10, request.Inbound("MUG"));
        request = request.Receive(Receipt("a", ("MUG", 4))).Request;
        request = request.Receive(Receipt("a", ("MUG", 4))).Request;
        Assert.Equal((PurchaseState.PartlyReceived, 6, 2), (request.State, request.Inbound("MUG"), request.Inbound("TEA")));
        Assert.Equal("unknownLine", request.Receive(Receipt("b", ("POT", 1))).Refusal!.Code);
        request = request.Receive(Receipt("c", ("MUG", 9), ("TEA", 2))).Request;
        Assert.Equal((PurchaseState.Received, 0), (request.State, request.Inbound("MUG")));
        Assert.Equal("illegalState", request.Receive(Receipt("d", ("MUG", 1))).Refusal!.Code);
    }

    private static PurchaseReceipt Receipt(string key, params (string Sku, int Units)[] lines) =>
        new(key, Given.Now, "leeds", lines.ToDictionary(line => line.Sku, line => line.Units), Booked: false);

    private static ReorderAdvice Advise(StockUse use, ReorderTerms? terms) => ReorderRules.Advise(use, null, terms, leadDays: 7, coverDays: 28, Given.Now);
}
