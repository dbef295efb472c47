namespace Serverless.Domain.Tests;

public class CurrenciesTests
{
    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("GBP", 2)]
    [InlineData("EUR", 2)]
    [InlineData("HUF", 2)]
    [InlineData("KWD", 3)]
    [InlineData("BHD", 3)]
    public void A_currency_has_its_own_number_of_decimals(string code, int decimals) => Assert.Equal(decimals, Currencies.Decimals(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gbp")]
    [InlineData("GB")]
    [InlineData("XYZ")]
    [InlineData("HRK")]
    public void What_is_not_an_active_code_is_unknown(string? code)
    {
        Assert.False(Currencies.IsKnown(code));
        if (code is not null)
        {
            Assert.Throws<ArgumentException>(() => Currencies.Decimals(code));
        }
    }
}
