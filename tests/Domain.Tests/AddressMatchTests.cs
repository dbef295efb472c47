namespace Serverless.Domain.Tests;

public class AddressMatchTests
{
    [Theory]
    [InlineData("12 Mill Lane", null, "Leeds", "LS1 4AP", true)]
    [InlineData("12 MILL  LN.", "", "LEEDS", "ls14ap", true)]
    [InlineData("12, Mill-Lane", null, "leeds", "LS1  4AP", true)]
    [InlineData("14 Mill Lane", null, "Leeds", "LS1 4AP", false)]
    [InlineData("12 Mill Lane", "Flat 3", "Leeds", "LS1 4AP", false)]
    [InlineData("12 Mill Lane", null, "York", "LS1 4AP", false)]
    [InlineData("12 Mill Lane", null, "Leeds", "LS1 4AQ", false)]
    public void The_same_place_is_the_same_however_it_is_written(string line1, string? line2, string city, string postcode, bool same) =>
        Assert.Equal(same, AddressMatch.Same(Given.Home, new("Somebody Else", line1, line2, city, "West Yorkshire", postcode, "gb")));

    [Fact]
    public void Another_country_is_another_place() => Assert.False(AddressMatch.Same(Given.Home, Given.Home with { Country = "IE" }));
}
