namespace Serverless.Domain.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("GBP", "19.994", 1999)]
    [InlineData("GBP", "19.995", 2000)]
    [InlineData("GBP", "-19.995", -2000)]
    [InlineData("GBP", "0.004", 0)]
    [InlineData("JPY", "1999.5", 2000)]
    [InlineData("JPY", "1998.5", 1999)]
    [InlineData("KWD", "1.2345", 1235)]
    [InlineData("KWD", "-1.2345", -1235)]
    public void A_major_amount_is_rounded_half_away_from_zero_to_the_minor_unit(string currency, string major, long minor) =>
        Assert.Equal(new Money(minor, currency), Money.FromDecimal(decimal.Parse(major, System.Globalization.CultureInfo.InvariantCulture), currency));

    [Theory]
    [InlineData("JPY", 1999, "1999 JPY")]
    [InlineData("GBP", 1999, "19.99 GBP")]
    [InlineData("GBP", -5, "-0.05 GBP")]
    [InlineData("KWD", 1999, "1.999 KWD")]
    public void An_amount_reads_with_the_decimals_of_its_currency(string currency, long minor, string text) => Assert.Equal(text, new Money(minor, currency).ToString());

    [Fact]
    public void Minor_and_major_amounts_convert_back_and_forth_in_every_currency() =>
        Assert.All(["JPY", "GBP", "KWD"], currency => Assert.Equal(new Money(123456789, currency), Money.FromDecimal(new Money(123456789, currency).ToDecimal(), currency)));

    [Fact]
    public void Amounts_of_two_currencies_never_mix()
    {
        Money pounds = new(1, "GBP");
        Money euros = new(1, "EUR");
        Assert.Throws<InvalidOperationException>(() => pounds + euros);
        Assert.Throws<InvalidOperationException>(() => pounds - euros);
        Assert.Throws<InvalidOperationException>(() => pounds < euros);
    }

    [Fact]
    public void An_amount_that_does_not_fit_is_a_fault_and_never_wraps_around()
    {
        Money most = new(long.MaxValue, "GBP");
        Assert.Throws<OverflowException>(() => most + new Money(1, "GBP"));
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => Money.FromDecimal(decimal.MaxValue / 1000, "GBP"));
    }

    [Theory]
    [InlineData(100, 1, 3, 33)]
    [InlineData(200, 1, 3, 67)]
    [InlineData(5, 1, 2, 3)]
    [InlineData(-5, 1, 2, -3)]
    [InlineData(100, 3, 3, 100)]
    public void A_share_is_rounded_half_away_from_zero(long amount, int units, int all, long share) =>
        Assert.Equal(new Money(share, "GBP"), new Money(amount, "GBP").Share(units, all));
}
