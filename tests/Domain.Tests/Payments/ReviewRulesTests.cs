using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

public class ReviewRulesTests
{
    private static readonly IReadOnlyDictionary<int, int> Nothing = new Dictionary<int, int>();
    private static readonly Address Elsewhere = Given.Home with { Line1 = "3 Other Road" };

    [Fact]
    public void Goods_and_bill_for_different_places_are_held_unless_the_channel_is_exempt()
    {
        Order differs = Given.Placed(Given.Draft() with { BillingAddress = Elsewhere });
        Assert.Equal("fraudReview", Held(ReviewRules.AtIntake(ReviewRules.Usual, differs, Nothing)));
        Assert.Equal("", Held(ReviewRules.AtIntake([new() { Signal = ReviewSignal.AddressesDiffer, ExemptChannels = "amazon, WEB" }], differs, Nothing)));
        Assert.Equal("fraudReview", Held(ReviewRules.AtIntake([new() { Signal = ReviewSignal.AddressesDiffer, ExemptChannels = "amazon" }], differs, Nothing)));
        Assert.Equal("", Held(ReviewRules.AtIntake(ReviewRules.Usual, Given.Placed(Given.Draft() with { BillingAddress = Given.Home with { Line1 = "12, MILL ln", Name = "The Payer" } }), Nothing)));
        Assert.Equal("", Held(ReviewRules.AtIntake(ReviewRules.Usual, Given.Placed(), Nothing)));
    }

    [Fact]
    public void Goods_that_go_to_none_of_the_home_countries_are_held_where_a_rule_says_so()
    {
        Order abroad = Given.Placed(Given.Draft() with { ShippingAddress = Given.Home with { Country = "DE" } });
        Assert.Equal("fraudReview", Held(ReviewRules.AtIntake([new() { Signal = ReviewSignal.Abroad }], abroad, Nothing)));
        Assert.Equal("", Held(ReviewRules.AtIntake([new() { Signal = ReviewSignal.Abroad, HomeCountries = "GB, de" }], abroad, Nothing)));
        Assert.Equal("", Held(ReviewRules.AtIntake([new() { Signal = ReviewSignal.Abroad }], Given.Placed(), Nothing)));
        Assert.Equal("", Held(ReviewRules.AtIntake(ReviewRules.Usual, abroad, Nothing)));
    }

    [Fact]
    public void A_corrected_address_is_looked_at_again_when_it_lies_in_another_town_than_the_bill()
    {
        Order same = Given.Placed(Given.Draft() with { BillingAddress = Given.Home });
        Assert.Equal("", Held(ReviewRules.AtCorrection(ReviewRules.Usual, same, Given.Home with { Line1 = "21 Mill Lane", Postcode = "LS1 4AQ" })));
        Assert.Equal("fraudReview", Held(ReviewRules.AtCorrection(ReviewRules.Usual, same, Given.Home with { City = "Hull" })));
        Assert.Equal("fraudReview", Held(ReviewRules.AtCorrection(ReviewRules.Usual, same, Given.Home with { Country = "IE" })));
        Assert.Equal("", Held(ReviewRules.AtCorrection([new() { Signal = ReviewSignal.AddressesDiffer, ExemptChannels = "web" }], same, Given.Home with { City = "Hull" })));
        Assert.Equal("", Held(ReviewRules.AtCorrection(ReviewRules.Usual, Given.Placed(), Given.Home with { City = "Hull" })));
    }

    [Theory]
    [InlineData(ReviewSignal.SameMail, 3, "")]
    [InlineData(ReviewSignal.SameMail, 4, "fraudReview")]
    [InlineData(ReviewSignal.SameAddress, 4, "fraudReview")]
    [InlineData(ReviewSignal.SameCard, 4, "")]
    public void More_orders_than_the_rule_allows_are_held_at_intake(ReviewSignal signal, int found, string held) => Assert.Equal(
        held, Held(ReviewRules.AtIntake([new() { Signal = ReviewSignal.AddressesDiffer }, new() { Signal = signal, MostOrders = 3 }], Given.Placed(), new Dictionary<int, int> { [1] = found })));

    [Theory]
    [InlineData("normal", 1, "")]
    [InlineData("elevated", 1, "fraudReview")]
    [InlineData("highest", 1, "fraudReview")]
    [InlineData(null, 4, "fraudReview")]
    public void Risk_and_cards_are_looked_at_when_the_card_is_known(string? risk, int found, string held) => Assert.Equal(
        held, Held(ReviewRules.AtPayment([new() { Signal = ReviewSignal.Risk }, new() { Signal = ReviewSignal.SameCard, MostOrders = 3 }], Given.Paid(), new("fp", "visa", "4242", risk), new Dictionary<int, int> { [1] = found })));

    [Fact]
    public void What_has_left_or_is_over_or_held_already_is_not_held_again()
    {
        CardFacts risky = new("fp", "visa", "4242", "highest");
        Assert.Equal("", Held(ReviewRules.AtPayment(ReviewRules.Usual, Given.HandedOver(), risky, Nothing)));
        Assert.Equal("", Held(ReviewRules.AtPayment(ReviewRules.Usual, Given.Cancelled(), risky, Nothing)));
        Order held = Given.Paid();
        held.Do(held.PlaceHold(HoldReason.FraudReview, "staff"));
        Assert.Equal("", Held(ReviewRules.AtPayment(ReviewRules.Usual, held, risky, Nothing)));
    }

    private static string Held(IEnumerable<OrderEvent> events) =>
        string.Join(",", events.Cast<HoldPlaced>().Select(hold => char.ToLowerInvariant($"{hold.Reason}"[0]) + $"{hold.Reason}"[1..]));
}
