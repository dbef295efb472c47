using System.Collections.Frozen;

namespace Serverless.Domain;

/// <summary>The active ISO 4217 currencies and how many decimals each has.</summary>
public static class Currencies
{
    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP " +
        "DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR " +
        "LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB " +
        "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR " +
        "ZMW ZWG";

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private static readonly FrozenDictionary<string, int> Known =
        TwoDecimals.Split(' ').Select(code => KeyValuePair.Create(code, 2))
            .Concat(NoDecimals.Split(' ').Select(code => KeyValuePair.Create(code, 0)))
            .Concat(ThreeDecimals.Split(' ').Select(code => KeyValuePair.Create(code, 3)))
            .ToFrozenDictionary();

    /// <summary>Whether <paramref name="code"/> is an active ISO 4217 code, upper case.</summary>
    public static bool IsKnown(string? code) => code is not null && Known.ContainsKey(code);

    /// <summary>The number of decimals of the minor unit: JPY 0, GBP 2, KWD 3.</summary>
    /// <exception cref="ArgumentException">The currency is unknown.</exception>
    public static int Decimals(string code) =>
        Known.TryGetValue(code, out int decimals) ? decimals : throw new ArgumentException($"'{code}' is not an ISO 4217 currency.", nameof(code));
}
