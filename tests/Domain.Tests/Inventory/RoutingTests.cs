using FsCheck;
using FsCheck.Fluent;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Tests.Inventory;

public class RoutingTests
{
    private static readonly Site[] Sites =
    [
        new("glasgow", At("G2 1AA", "GB"), 2, ["GB-EH", "GB-AB"]), new("london", At("SE1 1AA", "GB"), 1, ["IE"]), new("berlin", At("10115", "DE"), 1, ["DE-80", "AT", "DE-04109"]),
    ];

    [Theory]
    [InlineData("EH1 1YZ", "GB", "glasgow london berlin")]
    [InlineData("G1 1XX", "GB", "glasgow london berlin")]
    [InlineData("GL1 1AA", "GB", "london glasgow berlin")]
    [InlineData("se 18 9zz", "GB", "london glasgow berlin")]
    [InlineData("D02 X285", "IE", "london berlin glasgow")]
    [InlineData("80331", "DE", "berlin london glasgow")]
    [InlineData("1010", "AT", "berlin london glasgow")]
    [InlineData("75001", "FR", "berlin london glasgow")]
    [InlineData(null, "GB", "london glasgow berlin")]
    public void The_nearest_comes_first_then_priority_decides(string? postcode, string country, string expected) =>
        Assert.Equal(expected, string.Join(' ', Routing.Preference(Sites, At(postcode, country))));

    [Theory]
    [InlineData("04109", "DE", Nearness.ServesArea)]
    [InlineData("04105", "DE", Nearness.SameCountry)]
    [InlineData("10999", "DE", Nearness.SameArea)]
    [InlineData("10999", "AT", Nearness.ServesCountry)]
    [InlineData("10999", "PL", Nearness.Elsewhere)]
    public void Nearness_goes_by_area_then_country(string postcode, string country, Nearness expected) => Assert.Equal(expected, Routing.NearnessOf(Sites[2], At(postcode, country)));

    [Fact]
    public void The_reason_of_a_choice_names_what_was_passed_over()
    {
        Assert.Equal("glasgow serves GB-EH.", Routing.Why(Sites, At("EH1 1YZ", "GB"), [new("1", "MUG", "glasgow", 1)]));
        Assert.Equal("london lies in GB; not everything is at glasgow.", Routing.Why(Sites, At("EH1 1YZ", "GB"), [new("1", "MUG", "london", 1)]));
        Assert.Equal(
            "No one place has everything: glasgow serves GB-EH; london lies in GB.",
            Routing.Why(Sites, At("EH1 1YZ", "GB"), [new("1", "MUG", "glasgow", 1), new("1", "MUG", "london", 1)]));
        Assert.Null(Routing.Why([Sites[0]], At("EH1 1YZ", "GB"), [new("1", "MUG", "glasgow", 1)]));
        Assert.Equal("london by priority.", Routing.Why([Sites[1], Sites[0]], null, [new("1", "MUG", "london", 1)]));
    }

    [Fact]
    public void Every_site_is_preferred_once_and_a_nearer_one_never_comes_after_a_farther_one()
    {
        Gen<string> postcode = Gen.Elements("G1 1AA", "EH3 9AA", "GL2 2BB", "SE1 7PB", "10115", "80331", "");
        Gen<string> country = Gen.Elements("GB", "DE", "IE", "AT");
        Gen<Address> address = Gen.Zip(postcode, country).Select(pair => At(pair.Item1, pair.Item2));
        Gen<Site[]> sites = Gen.Zip(address, Gen.Zip(Gen.Choose(0, 3), Gen.SubListOf("GB", "GB-G", "GB-EH", "DE", "DE-80", "IE"))).ArrayOf()
            .Select(all => all.Select((one, index) => new Site($"s{index}", one.Item1, one.Item2.Item1, [.. one.Item2.Item2])).ToArray());
        Prop.ForAll(Gen.Zip(sites, address).ToArbitrary(), pair =>
        {
            IReadOnlyList<string> order = Routing.Preference(pair.Item1, pair.Item2);
            Site[] sorted = [.. order.Select(id => pair.Item1.Single(site => site.Id == id))];
            return order.Count == pair.Item1.Length && order.Distinct().Count() == order.Count
                && sorted.Zip(sorted.Skip(1)).All(two => (Routing.NearnessOf(two.First, pair.Item2), two.First.Priority).CompareTo((Routing.NearnessOf(two.Second, pair.Item2), two.Second.Priority)) <= 0)
                && Routing.Preference([.. pair.Item1.Reverse()], pair.Item2).SequenceEqual(order);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static Address At(string? postcode, string country) => new("x", "y", null, "z", null, postcode, country);
}
