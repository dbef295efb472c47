using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>Attempts payments: what the card's issuer says, and what becomes of the intent.</summary>
internal sealed class Charging(StripeState state)
{
    public const string DisputeStep = "stripe-dispute";
    public const string ExpiryStep = "stripe-expiry";

    public void SetCard(PaymentIntent intent, Form form)
    {
        string? given = form.Text("payment_method")
            ?? form["payment_method_data"]["card"].Text("number")
            ?? form["payment_method_data"]["card"].Text("token");
        if (given is null)
            return;
        intent.Card = TestCards.Find(given)?.Name ?? "visa";
        intent.PaymentMethod = given.StartsWith("pm_1", StringComparison.Ordinal) ? given : Ids.Mixed("pm_1");
        if (intent.Status == "requires_payment_method")
            intent.Status = "requires_confirmation";
    }

    public Answer Attempt(PaymentIntent intent, Form form, StripeChange change)
    {
        if (intent.PaymentMethod is null)
        {
            return Answer.Error(
                400, "invalid_request_error",
                "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a "
                + "payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
                "payment_intent_unexpected_state", ("payment_intent", Json.Node(intent)));
        }
        TestCard card = TestCards.Find(intent.Card!)!;
        intent.Attempts++;
        intent.LastPaymentError = null;
        if (card.Behaviour == CardBehaviour.AsksForAuthentication && !form.Flag("error_on_requires_action"))
        {
            intent.Status = "requires_action";
            string window = $"{change.Origin}/stripe/authenticate/{intent.Id}";
            intent.NextAction = form.Text("return_url") is { } back
                ? new JsonObject
                {
                    ["redirect_to_url"] = new JsonObject { ["return_url"] = back, ["url"] = window },
                    ["type"] = "redirect_to_url",
                }
                : new JsonObject
                {
                    ["type"] = "use_stripe_sdk",
                    ["use_stripe_sdk"] = new JsonObject { ["type"] = "three_d_secure_redirect", ["stripe_js"] = window },
                };
            change.Event("payment_intent.requires_action", intent);
            return Answer.Of(intent);
        }
        if (card.Behaviour == CardBehaviour.AsksForAuthentication)
        {
            const string code = "authentication_required";
            const string message = "Your card was declined. This transaction requires authentication.";
            return Decline(intent, card with { Code = code, DeclineCode = code, Message = message }, change);
        }
        if (card.Behaviour == CardBehaviour.StaysInProcessing)
        {
            intent.Status = "processing";
            change.Event("payment_intent.processing", intent);
            return Answer.Of(intent);
        }
        bool declines = card.Behaviour == CardBehaviour.Declines || (card.Behaviour == CardBehaviour.FailsOnce && intent.Attempts == 1);
        return declines ? Decline(intent, card, change) : Pay(intent, card, change);
    }

    /// <summary>The bank has paid what it was working on, or not.</summary>
    public Answer Settle(PaymentIntent intent, bool paid, StripeChange change)
    {
        TestCard card = TestCards.Find(intent.Card!)!;
        return paid ? Pay(intent, card, change) : Decline(intent, card with { Code = "payment_intent_payment_attempt_failed", Message = "The bank did not pay." }, change);
    }

    /// <summary>Goes on after the customer's authentication.</summary>
    public Answer Finish(PaymentIntent intent, bool authenticated, StripeChange change)
    {
        TestCard card = TestCards.Find(intent.Card!)!;
        if (authenticated)
            return Pay(intent, card, change);
        intent.Status = "requires_payment_method";
        intent.NextAction = null;
        intent.LastPaymentError = new JsonObject
        {
            ["code"] = "payment_intent_authentication_failure",
            ["doc_url"] = "https://docs.stripe.com/error-codes/payment-intent-authentication-failure",
            ["message"] = "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
            ["payment_method"] = Cards.Method(intent.PaymentMethod!, card, intent.Created),
            ["type"] = "invalid_request_error",
        };
        intent.PaymentMethod = null;
        change.Event("payment_intent.payment_failed", intent);
        return Answer.Of(intent);
    }

    public void Capture(PaymentIntent intent, long amount, StripeChange change)
    {
        Charge charge = state.Charges[intent.LatestCharge!];
        charge.Captured = true;
        charge.AmountCaptured = amount;
        charge.BalanceTransaction = Ids.Mixed("txn_3");
        // What is not captured goes back to the customer, and the charge shows it as refunded.
        charge.AmountRefunded = charge.Amount - amount;
        intent.AmountCapturable = 0;
        intent.AmountReceived = amount;
        intent.Status = "succeeded";
        change.Save(charge);
        change.Event("charge.captured", charge);
        change.Event("payment_intent.succeeded", intent);
    }

    private Answer Pay(PaymentIntent intent, TestCard card, StripeChange change)
    {
        bool captures = intent.CaptureMethod != "manual";
        Charge charge = NewCharge(intent, card, change);
        charge.Paid = true;
        charge.Captured = captures;
        charge.AmountCaptured = captures ? intent.Amount : 0;
        charge.BalanceTransaction = captures ? Ids.Mixed("txn_3") : null;
        intent.NextAction = null;
        intent.Status = captures ? "succeeded" : "requires_capture";
        intent.AmountReceived = captures ? intent.Amount : 0;
        intent.AmountCapturable = captures ? 0 : intent.Amount;
        change.Save(charge);
        change.Event("charge.succeeded", charge);
        change.Event(captures ? "payment_intent.succeeded" : "payment_intent.amount_capturable_updated", intent);
        if (card.Behaviour == CardBehaviour.PaysAndIsDisputed)
            change.Later(TimeSpan.FromDays(3), DisputeStep, charge.Id);
        if (!captures)
            change.Later(Cards.AuthorisationLasts, ExpiryStep, intent.Id);
        return Answer.Of(intent);
    }

    private Answer Decline(PaymentIntent intent, TestCard card, StripeChange change)
    {
        Charge charge = NewCharge(intent, card, change);
        charge.Status = "failed";
        charge.FailureCode = card.Code;
        charge.FailureMessage = card.Message;
        JsonObject method = Cards.Method(intent.PaymentMethod!, card, change.Unix);
        (string, JsonNode?)[] details =
        [
            ("advice_code", card.DeclineCode is "insufficient_funds" ? "try_again_later" : card.DeclineCode is null ? null : "do_not_try_again"),
            ("charge", charge.Id), ("decline_code", card.DeclineCode), ("network_decline_code", card.NetworkCode), ("payment_method", method),
        ];
        Answer declined = Answer.Error(402, "card_error", card.Message, card.Code, details);
        JsonObject refusal = (JsonObject)JsonNode.Parse(declined.Body)!;
        intent.LastPaymentError = refusal["error"]!.DeepClone();
        intent.PaymentMethod = null;
        intent.NextAction = null;
        intent.Status = "requires_payment_method";
        change.Save(charge);
        change.Event("charge.failed", charge);
        change.Event("payment_intent.payment_failed", intent);
        refusal["error"]!["payment_intent"] = Json.Node(intent);
        return declined with { Body = refusal.ToJsonString(Json.Stored) };
    }

    private Charge NewCharge(PaymentIntent intent, TestCard card, StripeChange change)
    {
        var charge = new Charge
        {
            Id = Ids.Mixed("ch_3"),
            Amount = intent.Amount,
            Created = change.Unix,
            Currency = intent.Currency,
            Customer = intent.Customer,
            Description = intent.Description,
            Metadata = new Dictionary<string, string>(intent.Metadata),
            PaymentIntent = intent.Id,
            PaymentMethod = intent.PaymentMethod,
            ReceiptEmail = intent.ReceiptEmail,
            Shipping = intent.Shipping,
            StatementDescriptor = intent.StatementDescriptor,
            StatementDescriptorSuffix = intent.StatementDescriptorSuffix,
            TransferGroup = intent.TransferGroup,
            Card = card.Name,
        };
        state.Charges.Add(charge.Id, charge);
        intent.LatestCharge = charge.Id;
        return charge;
    }
}
