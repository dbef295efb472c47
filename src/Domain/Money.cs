using System.Globalization;

namespace Serverless.Domain;

/// <summary>An amount in minor units (pence, cents, yen) with its ISO 4217 currency code.</summary>
/// <param name="Amount">Minor units; may be negative.</param>
/// <param name="Currency">Upper-case ISO 4217 code.</param>
public readonly record struct Money(long Amount, string Currency) : IComparable<Money>
{
    /// <summary>No money in <paramref name="currency"/>.</summary>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>Rounds a major-unit amount half away from zero to the currency's minor unit.</summary>
    /// <exception cref="ArgumentException">The currency is unknown.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money FromDecimal(decimal major, string currency)
    {
        decimal scale = Scale(Currencies.Decimals(currency));
        return new(decimal.ToInt64(decimal.Round(major * scale, 0, MidpointRounding.AwayFromZero)), currency);
    }

    /// <summary>The amount in major units, for display and for partners that speak decimals.</summary>
    public decimal ToDecimal() => Amount / Scale(Currencies.Decimals(Currency));

    /// <summary>The sum; both must be of one currency.</summary>
    public static Money operator +(Money left, Money right) => new(checked(left.Amount + Same(left, right).Amount), left.Currency);

    /// <summary>The difference; both must be of one currency.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Amount - Same(left, right).Amount), left.Currency);

    /// <summary>The amount times a whole number.</summary>
    public static Money operator *(Money money, int quantity) => new(checked(money.Amount * quantity), money.Currency);

    /// <summary>The part of the amount that falls on <paramref name="units"/> of <paramref name="all"/> units, rounded half away from zero.</summary>
    public Money Share(int units, int all) => this with { Amount = (long)decimal.Round((decimal)Amount * units / all, 0, MidpointRounding.AwayFromZero) };

    /// <summary>Compares amounts of one currency.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares amounts of one currency.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares amounts of one currency.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares amounts of one currency.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Amount.CompareTo(Same(this, other).Amount);

    /// <summary>For people: <c>19.99 GBP</c>.</summary>
    public override string ToString() =>
        ToDecimal().ToString("F" + Currencies.Decimals(Currency), CultureInfo.InvariantCulture) + " " + Currency;

    private static Money Same(Money left, Money right) =>
        left.Currency == right.Currency ? right : throw new InvalidOperationException($"{left.Currency} and {right.Currency} do not add up.");

    private static decimal Scale(int decimals) => decimals switch { 0 => 1m, 2 => 100m, 3 => 1000m, _ => 10000m };
}
