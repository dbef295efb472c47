namespace Serverless.Sandbox.Stripe;

/// <summary>What a test card does.</summary>
internal enum CardBehaviour
{
    Pays,
    Declines,
    FailsOnce,
    AsksForAuthentication,
    PaysAndIsDisputed,
    PaysAndRefundFails,
    PaysAndRefundIsPending,
    StaysInProcessing,
}

/// <summary>A card that payments can be tested with.</summary>
internal sealed record TestCard(
    string Name, CardBehaviour Behaviour, string Last4 = "4242", string Brand = "visa", string Code = "card_declined",
    string? DeclineCode = null, string Message = "Your card was declined.", string? NetworkCode = null, string RiskLevel = "normal");

/// <summary>Stripe's test payment methods (docs.stripe.com/testing), and one of our own that fails once: pm_card_visa_failOnce.</summary>
internal static class TestCards
{
    private static readonly TestCard[] All =
    [
        new("visa", CardBehaviour.Pays),
        new("visa_debit", CardBehaviour.Pays, "5556"),
        new("mastercard", CardBehaviour.Pays, "4444", "mastercard"),
        new("amex", CardBehaviour.Pays, "8431", "amex"),
        new("visa_failOnce", CardBehaviour.FailsOnce, "0341", DeclineCode: "generic_decline", NetworkCode: "05"),
        new("chargeDeclined", CardBehaviour.Declines, "0002", DeclineCode: "generic_decline", NetworkCode: "05"),
        new("chargeDeclinedInsufficientFunds", CardBehaviour.Declines, "9995", DeclineCode: "insufficient_funds",
            Message: "Your card has insufficient funds.", NetworkCode: "51"),
        new("chargeDeclinedLostCard", CardBehaviour.Declines, "9987", DeclineCode: "lost_card", NetworkCode: "41"),
        new("chargeDeclinedStolenCard", CardBehaviour.Declines, "9979", DeclineCode: "stolen_card", NetworkCode: "43"),
        new("chargeDeclinedFraudulent", CardBehaviour.Declines, "0019", DeclineCode: "fraudulent", RiskLevel: "highest"),
        new("chargeDeclinedVelocityLimitExceeded", CardBehaviour.Declines, "6975", DeclineCode: "card_velocity_exceeded"),
        new("chargeDeclinedExpiredCard", CardBehaviour.Declines, "0069", Code: "expired_card", Message: "Your card has expired.", NetworkCode: "54"),
        new("chargeDeclinedIncorrectCvc", CardBehaviour.Declines, "0127", Code: "incorrect_cvc", Message: "Your card's security code is incorrect."),
        new("chargeDeclinedProcessingError", CardBehaviour.Declines, "0119", Code: "processing_error",
            Message: "An error occurred while processing your card. Try again in a little bit."),
        new("authenticationRequired", CardBehaviour.AsksForAuthentication, "3184"),
        new("threeDSecureRequired", CardBehaviour.AsksForAuthentication, "3220"),
        new("threeDSecure2Required", CardBehaviour.AsksForAuthentication, "3220"),
        new("createDispute", CardBehaviour.PaysAndIsDisputed, "0259"),
        new("refundFail", CardBehaviour.PaysAndRefundFails, "5126"),
        new("pendingRefund", CardBehaviour.PaysAndRefundIsPending, "7726"),
        new("usBankAccount_processing", CardBehaviour.StaysInProcessing, "6789"),
        new("riskLevelElevated", CardBehaviour.Pays, "9235", RiskLevel: "elevated"),
        new("riskLevelHighest", CardBehaviour.Pays, "4954", RiskLevel: "highest"),
    ];

    private static readonly Dictionary<string, TestCard> ByName = All.ToDictionary(c => c.Name);

    private static readonly Dictionary<string, string> Numbers = new()
    {
        ["4242424242424242"] = "visa", ["4000056655665556"] = "visa_debit", ["5555555555554444"] = "mastercard",
        ["378282246310005"] = "amex", ["4000000000004954"] = "riskLevelHighest", ["4000000000000341"] = "visa_failOnce", ["4000000000000002"] = "chargeDeclined",
        ["4000000000009995"] = "chargeDeclinedInsufficientFunds", ["4000000000009987"] = "chargeDeclinedLostCard",
        ["4000000000009979"] = "chargeDeclinedStolenCard", ["4100000000000019"] = "chargeDeclinedFraudulent",
        ["4000000000006975"] = "chargeDeclinedVelocityLimitExceeded", ["4000000000000069"] = "chargeDeclinedExpiredCard",
        ["4000000000000127"] = "chargeDeclinedIncorrectCvc", ["4000000000000119"] = "chargeDeclinedProcessingError",
        ["4000002760003184"] = "authenticationRequired", ["4000000000003220"] = "threeDSecure2Required",
        ["4000000000000259"] = "createDispute", ["4000000000005126"] = "refundFail", ["4000000000007726"] = "pendingRefund",
        ["4000000000009235"] = "riskLevelElevated", ["pm_usBankAccount_processing"] = "usBankAccount_processing",
    };

    /// <summary>Finds a card by pm_card_…, pm_card_visa_…, tok_… or number; null when there is none.</summary>
    public static TestCard? Find(string given)
    {
        string name = Numbers.GetValueOrDefault(given.Replace(" ", "", StringComparison.Ordinal))
            ?? (given.StartsWith("pm_card_", StringComparison.Ordinal) ? given["pm_card_".Length..]
                : given.StartsWith("tok_", StringComparison.Ordinal) ? given["tok_".Length..] : given);
        return ByName.GetValueOrDefault(name)
            ?? (name.StartsWith("visa_", StringComparison.Ordinal) ? ByName.GetValueOrDefault(name["visa_".Length..]) : null);
    }
}
