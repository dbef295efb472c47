using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>What customers, banks and Stripe do by themselves: disputes, warnings, reviews, expired authorisations.</summary>
internal sealed class Disputes(StripeState state, PaymentIntents intents)
{
    private static readonly string[] EvidenceFields =
    [
        "access_activity_log", "billing_address", "cancellation_policy", "cancellation_policy_disclosure", "cancellation_rebuttal",
        "customer_communication", "customer_email_address", "customer_name", "customer_purchase_ip", "customer_signature",
        "duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id", "product_description", "receipt",
        "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation", "service_date", "service_documentation",
        "shipping_address", "shipping_carrier", "shipping_date", "shipping_documentation", "shipping_tracking_number",
        "uncategorized_file", "uncategorized_text",
    ];

    public static JsonObject NoEvidence()
    {
        var evidence = new JsonObject(EvidenceFields.Select(f => KeyValuePair.Create<string, JsonNode?>(f, null)));
        evidence["enhanced_evidence"] = new JsonObject();
        return evidence;
    }

    public Change Open(Job job)
    {
        lock (state.Gate)
        {
            StripeChange change = state.Begin(at: job.Due);
            if (state.Charges.TryGetValue(job.Payload, out Charge? charge) && !charge.Disputed)
                Open(charge, "fraudulent", change);
            return change.Stored;
        }
    }

    /// <summary>Opens a dispute, or an inquiry, with which no money moves.</summary>
    public Dispute Open(Charge charge, string reason, StripeChange change, bool inquiry = false)
    {
        var dispute = new Dispute
        {
            Id = Ids.Mixed("du_1"),
            Amount = charge.Amount - charge.AmountRefunded,
            Charge = charge.Id,
            Created = change.Unix,
            Currency = charge.Currency,
            PaymentIntent = charge.PaymentIntent,
            Reason = reason,
            Status = inquiry ? "warning_needs_response" : "needs_response",
            IsChargeRefundable = inquiry,
        };
        state.Disputes.Add(dispute.Id, dispute);
        charge.Disputed = !inquiry;
        change.Save(charge);
        change.Save(dispute);
        change.Event("charge.dispute.created", dispute);
        if (!inquiry)
            change.Event("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    public Answer Close(Dispute dispute, bool won, StripeChange change)
    {
        JsonObject previous = new() { ["status"] = dispute.Status };
        bool inquiry = dispute.Status.StartsWith("warning_", StringComparison.Ordinal);
        dispute.Status = inquiry ? "warning_closed" : won ? "won" : "lost";
        change.Save(dispute);
        change.Event("charge.dispute.closed", dispute, previous);
        if (won && !inquiry)
        {
            state.Charges[dispute.Charge].Disputed = false;
            change.Save(state.Charges[dispute.Charge]);
            change.Event("charge.dispute.funds_reinstated", dispute);
        }
        return Answer.Of(dispute);
    }

    public JsonObject Warn(Charge charge, StripeChange change)
    {
        var warning = new JsonObject
        {
            ["id"] = Ids.Mixed("issfr_1"),
            ["object"] = "radar.early_fraud_warning",
            ["actionable"] = !charge.Refunded && !charge.Disputed,
            ["charge"] = charge.Id,
            ["created"] = change.Unix,
            ["fraud_type"] = "made_with_stolen_card",
            ["livemode"] = false,
            ["payment_intent"] = charge.PaymentIntent,
        };
        change.Event("radar.early_fraud_warning.created", charge.PaymentIntent!, warning);
        return warning;
    }

    /// <summary>Opens a review of the charge, or closes it with a reason: approved, refunded_as_fraud and so on.</summary>
    public JsonObject Review(Charge charge, string? closedReason, StripeChange change)
    {
        charge.Review ??= Ids.Mixed("prv_1");
        var review = new JsonObject
        {
            ["id"] = charge.Review,
            ["object"] = "review",
            ["billing_zip"] = charge.Shipping?.Address.PostalCode,
            ["charge"] = charge.Id,
            ["closed_reason"] = closedReason,
            ["created"] = charge.Created,
            ["ip_address"] = null,
            ["ip_address_location"] = null,
            ["livemode"] = false,
            ["open"] = closedReason is null,
            ["opened_reason"] = "rule",
            ["payment_intent"] = charge.PaymentIntent,
            ["reason"] = closedReason ?? "rule",
            ["session"] = null,
        };
        change.Save(charge);
        change.Event(closedReason is null ? "review.opened" : "review.closed", charge.PaymentIntent!, review);
        return review;
    }

    public Change Expire(Job job)
    {
        lock (state.Gate)
        {
            StripeChange change = state.Begin(at: job.Due);
            if (state.Intents.TryGetValue(job.Payload, out PaymentIntent? intent) && intent.Status == "requires_capture")
                intents.Cancel(intent, Form.Parse(""), change, "expired");
            return change.Stored;
        }
    }
}
