using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>What Stripe's API shows of a card.</summary>
internal static class Cards
{
    /// <summary>How long an issuer holds the money of an authorisation.</summary>
    public static readonly TimeSpan AuthorisationLasts = TimeSpan.FromDays(7);

    public static JsonObject Method(string id, TestCard card, long created) => new()
    {
        ["id"] = id,
        ["object"] = "payment_method",
        ["billing_details"] = new JsonObject
        {
            ["address"] = Json.Node(new Address()), ["email"] = null, ["name"] = null, ["phone"] = null, ["tax_id"] = null,
        },
        ["card"] = new JsonObject
        {
            ["brand"] = card.Brand, ["country"] = "US", ["exp_month"] = 8, ["exp_year"] = 2030, ["funding"] = "credit", ["last4"] = card.Last4,
        },
        ["created"] = created,
        ["customer"] = null,
        ["livemode"] = false,
        ["metadata"] = new JsonObject(),
        ["type"] = "card",
    };

    public static JsonObject Outcome(Charge charge)
    {
        TestCard card = TestCards.Find(charge.Card)!;
        bool failed = charge.Status == "failed";
        return new JsonObject
        {
            ["advice_code"] = null,
            ["network_advice_code"] = null,
            ["network_decline_code"] = failed ? card.NetworkCode : null,
            ["network_status"] = failed ? "declined_by_network" : "approved_by_network",
            ["reason"] = failed ? card.DeclineCode : null,
            ["risk_level"] = card.RiskLevel,
            ["risk_score"] = card.RiskLevel switch { "highest" => 92, "elevated" => 67, _ => 13 },
            ["seller_message"] = failed ? "The bank did not return any further details with this decline." : "Payment complete.",
            ["type"] = failed ? "issuer_declined" : "authorized",
        };
    }

    public static JsonObject Details(Charge charge)
    {
        TestCard card = TestCards.Find(charge.Card)!;
        var details = new JsonObject
        {
            ["amount_authorized"] = charge.Amount,
            ["brand"] = card.Brand,
            ["checks"] = new JsonObject { ["address_line1_check"] = null, ["address_postal_code_check"] = null, ["cvc_check"] = "pass" },
            ["country"] = "US",
            ["exp_month"] = 8,
            ["exp_year"] = 2030,
            ["extended_authorization"] = new JsonObject { ["status"] = "disabled" },
            ["fingerprint"] = $"sandbox{card.Brand}{card.Last4}",
            ["funding"] = "credit",
            ["incremental_authorization"] = new JsonObject { ["status"] = "unavailable" },
            ["installments"] = null,
            ["last4"] = card.Last4,
            ["mandate"] = null,
            ["multicapture"] = new JsonObject { ["status"] = "unavailable" },
            ["network"] = card.Brand,
            ["network_token"] = new JsonObject { ["used"] = false },
            ["overcapture"] = new JsonObject { ["maximum_amount_capturable"] = charge.Amount, ["status"] = "unavailable" },
            ["three_d_secure"] = null,
            ["wallet"] = null,
            ["authorization_code"] = null,
            ["regulated_status"] = null,
            ["network_transaction_id"] = null,
            ["transaction_link_id"] = null,
        };
        if (charge is { Status: "succeeded", Captured: false, Refunded: false })
            details["capture_before"] = charge.Created + (long)AuthorisationLasts.TotalSeconds;
        return new JsonObject { ["card"] = details, ["type"] = "card" };
    }
}
