using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>Gives money back.</summary>
internal sealed class Refunding(StripeState state)
{
    public const string SettleStep = "stripe-refund-settles";
    public const string FailStep = "stripe-refund-fails";

    public Answer Create(Form form, StripeChange change)
    {
        string? chargeId = form.Text("charge");
        if (form.Text("payment_intent") is { } intentId)
        {
            if (!state.Intents.TryGetValue(intentId, out PaymentIntent? intent))
                return Answer.NoSuch("payment_intent", intentId, "payment_intent");
            if (intent.Status != "succeeded")
            {
                return Answer.Error(
                    400, "invalid_request_error", $"This PaymentIntent ({intentId}) does not have a successful charge to refund.", null,
                    ("param", "payment_intent"));
            }
            chargeId = intent.LatestCharge;
        }
        if (chargeId is null)
            return Answer.Invalid("One of the following params should be provided for this request: payment_intent or charge.", null);
        if (!state.Charges.TryGetValue(chargeId, out Charge? charge))
            return Answer.NoSuch("charge", chargeId, "charge");
        if (form.Text("reason") is { } reason && reason is not ("duplicate" or "fraudulent" or "requested_by_customer"))
            return Answer.Invalid("Invalid reason: must be one of duplicate, fraudulent, or requested_by_customer", "reason");
        if (charge.Refunded)
        {
            return Answer.Error(
                400, "invalid_request_error", $"Charge {charge.Id} has already been refunded.", "charge_already_refunded");
        }
        if (charge.Disputed)
        {
            return Answer.Error(
                400, "invalid_request_error", $"The charge {charge.Id} has been charged back; cannot issue a refund.", "charge_disputed");
        }
        long left = charge.Amount - charge.AmountRefunded;
        long amount = form.Number("amount") ?? left;
        if (amount < 1)
            return Answer.Invalid("This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
        if (amount > left)
        {
            return Answer.Error(
                400, "invalid_request_error",
                $"Refund amount ({amount}) is greater than unrefunded amount on charge ({left}).", null, ("param", "amount"));
        }
        return Answer.Of(Make(charge, amount, form, change));
    }

    public Answer Cancel(Refund refund, StripeChange change)
    {
        if (refund.Status is not ("pending" or "requires_action"))
        {
            return Answer.Error(
                400, "invalid_request_error", $"Refund {refund.Id} cannot be canceled because it has a status of {refund.Status}.", null);
        }
        GiveUp(refund, "canceled", null, change);
        return Answer.Of(refund);
    }

    public Answer Update(Refund refund, Form form, StripeChange change)
    {
        form.MergeInto(refund.Metadata);
        change.Save(refund);
        return Answer.Of(refund);
    }

    /// <summary>A pending refund arrives, and any refund gets its reference, a day later.</summary>
    public Change Settle(Job job)
    {
        lock (state.Gate)
        {
            StripeChange change = state.Begin(at: job.Due);
            if (!state.Refunds.TryGetValue(job.Payload, out Refund? refund) || refund.Status is "failed" or "canceled")
                return change.Stored;
            JsonObject previous = new() { ["destination_details"] = Json.Node(refund.DestinationDetails) };
            if (refund.Status == "pending")
                previous["status"] = "pending";
            refund.Status = "succeeded";
            refund.Reference = $"{5000000000000000 + (refund.Created % 1000000000)}";
            change.Save(refund);
            change.Event("refund.updated", refund, previous);
            return change.Stored;
        }
    }

    /// <summary>The bank sends the money back: it returns to the merchant's balance.</summary>
    public Change Fail(Job job)
    {
        lock (state.Gate)
        {
            StripeChange change = state.Begin(at: job.Due);
            if (state.Refunds.TryGetValue(job.Payload, out Refund? refund) && refund.Status is not ("failed" or "canceled"))
                GiveUp(refund, "failed", "lost_or_stolen_card", change);
            return change.Stored;
        }
    }

    private Refund Make(Charge charge, long amount, Form form, StripeChange change)
    {
        CardBehaviour card = TestCards.Find(charge.Card)!.Behaviour;
        var refund = new Refund
        {
            Id = Ids.Mixed("re_3"),
            Amount = amount,
            BalanceTransaction = Ids.Mixed("txn_3"),
            Charge = charge.Id,
            Created = change.Unix,
            Currency = charge.Currency,
            Customer = charge.Customer,
            PaymentIntent = charge.PaymentIntent,
            Reason = form.Text("reason"),
            Status = card == CardBehaviour.PaysAndRefundIsPending ? "pending" : "succeeded",
        };
        form.MergeInto(refund.Metadata);
        state.Refunds.Add(refund.Id, refund);
        JsonObject previous = Previous(charge);
        charge.AmountRefunded += amount;
        charge.Refunded = charge.AmountRefunded == charge.Amount;
        change.Save(refund);
        change.Save(charge);
        change.Event("charge.refunded", charge, previous);
        change.Event("refund.created", refund);
        bool fails = card == CardBehaviour.PaysAndRefundFails || state.World.Chaos.Strikes($"stripe:{charge.PaymentIntent}:refund-fails", 0.2);
        change.Later(fails ? TimeSpan.FromDays(4) : TimeSpan.FromDays(1), fails ? FailStep : SettleStep, refund.Id);
        return refund;
    }

    private void GiveUp(Refund refund, string status, string? reason, StripeChange change)
    {
        Charge charge = state.Charges[refund.Charge];
        JsonObject previous = new() { ["status"] = refund.Status, ["failure_reason"] = null, ["failure_balance_transaction"] = null };
        refund.Status = status;
        refund.FailureReason = reason;
        refund.FailureBalanceTransaction = Ids.Mixed("txn_3");
        charge.AmountRefunded -= refund.Amount;
        charge.Refunded = false;
        change.Save(refund);
        change.Save(charge);
        change.Event(status == "failed" ? "refund.failed" : "refund.updated", refund, previous);
    }

    private static JsonObject Previous(Charge charge) => new()
    {
        ["amount_refunded"] = charge.AmountRefunded,
        ["receipt_url"] = charge.ReceiptUrl,
        ["refunded"] = charge.Refunded,
    };
}
