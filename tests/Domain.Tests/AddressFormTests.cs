namespace Serverless.Domain.Tests;

public class AddressFormTests
{
    [Fact]
    public void A_complete_address_can_be_shipped_to() => Assert.Empty(AddressForm.Check(Given.Home, ""));

    [Fact]
    public void Hong_Kong_needs_no_postcode() => Assert.Empty(AddressForm.Check(Given.Home with { Country = "HK", Postcode = null }, ""));

    public static TheoryData<Address, string> Incomplete => new()
    {
        { Given.Home with { Name = " " }, "/shippingAddress/name" },
        { Given.Home with { Name = null! }, "/shippingAddress/name" },
        { Given.Home with { Line1 = "" }, "/shippingAddress/line1" },
        { Given.Home with { City = "" }, "/shippingAddress/city" },
        { Given.Home with { Postcode = null }, "/shippingAddress/postcode" },
        { Given.Home with { Country = "gb" }, "/shippingAddress/country" },
        { Given.Home with { Country = "GBR" }, "/shippingAddress/country" },
        { Given.Home with { Country = "G1" }, "/shippingAddress/country" },
        { Given.Home with { Country = null! }, "/shippingAddress/country" },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void What_is_missing_is_named_by_its_field(Address address, string field)
    {
        Refusal refusal = Assert.Single(AddressForm.Check(address, "/shippingAddress"));
        Assert.Equal(("invalidAddress", field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void Every_missing_field_is_named() =>
        Assert.Equal(["/name", "/line1", "/city", "/postcode"], AddressForm.Check(new("", "", null, "", null, "", "GB"), "").Select(refusal => refusal.Field));
}
