using System.Collections.Frozen;

namespace Serverless.Domain.Payments;

/// <summary>
/// The least that can be paid by card, by currency, as Stripe has it (docs.stripe.com/currencies, minimum and maximum charge amounts). Stripe also refuses what comes to
/// less than the least of the currency that the account is paid out in; that only Stripe knows.
/// </summary>
public static class SmallestCharge
{
    private const string Least =
        "AED 200 ARS 50 AUD 50 BRL 50 CAD 50 CHF 50 COP 50 CZK 1500 DKK 250 EUR 50 GBP 30 HKD 400 HUF 17500 IDR 50 ILS 50 INR 50 JPY 50 KRW 50 MXN 1000 MYR 200 NOK 300 NZD 50 " +
        "PHP 50 PLN 200 RON 200 RUB 50 SEK 300 SGD 50 THB 1000 USD 50 ZAR 50";

    private static readonly FrozenDictionary<string, long> ByCurrency =
        Least.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => long.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The least in a currency; null where Stripe gives none.</summary>
    public static Money? In(string currency) => ByCurrency.TryGetValue(currency, out long least) ? new(least, currency) : null;

    /// <summary>The least that this amount is below; null when it can be paid by card, or nothing is to be paid.</summary>
    public static Money? Above(Money amount) => amount.Amount > 0 && In(amount.Currency) is { } least && amount < least ? least : null;
}
