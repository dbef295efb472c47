using System.Text.Json.Nodes;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Attacks;

/// <summary>An order that waits for its money.</summary>
internal sealed record Target(string Order, string Intent, long Due);

/// <summary>Twelve ways to pay less than is due, or with somebody else's money. All but "a penny more" must leave the order unpaid, and each is told once.</summary>
internal static class Tampering
{
    public const string Covers = "surprise:overpaid";

    public static readonly (string Name, string Alert, Func<Target, Target, JsonObject> Event)[] Cases =
    [
        ("a penny less", "surprise:underpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due - 1))),
        ("a penny more", "surprise:overpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due + 1))),
        ("another currency", "surprise:paymentCurrencyMismatch", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, "usd"))),
        ("a currency without decimals", "surprise:paymentCurrencyMismatch", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, "jpy"))),
        ("a currency with three decimals", "surprise:paymentCurrencyMismatch", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due * 10, "kwd"))),
        ("an intent of nobody's", "surprise:paymentIntentMismatch", (a, _) => Succeeded(Intent("pi_3stranger", a.Order, a.Due))),
        ("another order's intent", "surprise:paymentIntentMismatch", (a, b) => Succeeded(Intent(b.Intent, a.Order, b.Due))),
        ("an intent that claims another order", "surprise:paymentIntentMismatch", (a, b) => Succeeded(Intent(a.Intent, b.Order, a.Due))),
        ("a part that was captured", "surprise:underpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, received: a.Due / 2))),
        ("nothing that was received", "surprise:underpaid", (a, _) => Succeeded(Intent(a.Intent, a.Order, a.Due, received: 0))),
        ("less than nothing", "surprise:paymentNegative", (a, _) => Succeeded(Intent(a.Intent, a.Order, -a.Due))),
        ("less that is set aside", "surprise:underauthorised", (a, _) => Event("payment_intent.amount_capturable_updated", Intent(a.Intent, a.Order, a.Due, capturable: a.Due - 1, status: "requires_capture"))),
    ];

    private static JsonObject Succeeded(JsonObject intent) => Event("payment_intent.succeeded", intent);
}
