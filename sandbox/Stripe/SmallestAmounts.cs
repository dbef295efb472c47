namespace Serverless.Sandbox.Stripe;

/// <summary>The least that Stripe charges (docs.stripe.com/currencies). The sandbox's account is paid out in pounds, and for want of rates it takes any other currency's 50 for 30 pence.</summary>
internal static class SmallestAmounts
{
    private static readonly Dictionary<string, long> Others = new()
    {
        ["gbp"] = 30, ["aed"] = 200, ["czk"] = 1500, ["dkk"] = 250, ["hkd"] = 400, ["huf"] = 17500, ["mxn"] = 1000, ["myr"] = 200, ["nok"] = 300, ["pln"] = 200, ["ron"] = 200, ["sek"] = 300,
        ["thb"] = 1000,
    };

    /// <summary>Stripe's refusal of an amount; null when it is enough.</summary>
    public static Answer? Refuse(long amount, string currency, string parameter) => amount < Others.GetValueOrDefault(currency.ToLowerInvariant(), 50)
        ? Answer.Invalid($"Amount must be at least {Others.GetValueOrDefault(currency.ToLowerInvariant(), 50)} in the smallest unit of {currency.ToLowerInvariant()}.", parameter, "amount_too_small")
        : null;
}
