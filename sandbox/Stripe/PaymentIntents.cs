using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>The life of a payment intent.</summary>
internal sealed class PaymentIntents(StripeState state, Charging charging)
{
    private static readonly string[] Reasons = ["duplicate", "fraudulent", "requested_by_customer", "abandoned"];

    public Answer Create(Form form, StripeChange change)
    {
        if (form.Number("amount") is not { } amount)
            return Answer.Missing("amount");
        if (form.Text("currency") is not { } currency)
            return Answer.Missing("currency");
        if (amount < 1)
            return Answer.Invalid("This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
        if (currency.Length != 3)
            return Answer.Invalid($"Invalid currency: {currency}.", "currency");
        if (SmallestAmounts.Refuse(amount, currency, "amount") is { } tooSmall)
            return tooSmall;
        string method = form.Text("capture_method") ?? "automatic_async";
        if (method is not ("automatic" or "automatic_async" or "manual"))
            return Answer.Invalid("Invalid capture_method: must be one of automatic, automatic_async, or manual", "capture_method");
        string id = Ids.Mixed("pi_3");
        var intent = new PaymentIntent
        {
            Id = id,
            Amount = amount,
            Currency = currency.ToLowerInvariant(),
            CaptureMethod = method,
            ClientSecret = $"{id}_secret_{Ids.Mixed("", 25)}",
            Created = change.Unix,
            AutomaticPaymentMethods = form["automatic_payment_methods"].IsEmpty && form.Has("payment_method_types")
                ? null
                : new JsonObject
                {
                    ["allow_redirects"] = form["automatic_payment_methods"].Text("allow_redirects") ?? "always",
                    ["enabled"] = true,
                },
            Session = form.Text("_session"),
        };
        Fill(intent, form);
        if (form.Text("payment_method") is { } given && TestCards.Find(given) is null && !given.StartsWith("pm_1", StringComparison.Ordinal))
            return Answer.NoSuch("PaymentMethod", given, "payment_method");
        state.Intents.Add(id, intent);
        charging.SetCard(intent, form);
        change.Event("payment_intent.created", intent);
        Answer answer = form.Flag("confirm") ? charging.Attempt(intent, form, change) : Answer.Of(intent);
        change.Save(intent);
        return answer;
    }

    public Answer Update(PaymentIntent intent, Form form, StripeChange change)
    {
        bool open = intent.Status is "requires_payment_method" or "requires_confirmation" or "requires_action";
        if (form.Number("amount") is { } amount)
        {
            if (!open)
                return Answer.WrongState(intent, "update");
            intent.Amount = amount;
        }
        Fill(intent, form);
        if (open)
            charging.SetCard(intent, form);
        change.Save(intent);
        return Answer.Of(intent);
    }

    public Answer Confirm(PaymentIntent intent, Form form, StripeChange change)
    {
        if (intent.Status is not ("requires_payment_method" or "requires_confirmation" or "requires_action"))
            return Answer.WrongState(intent, "confirm");
        if (form.Text("payment_method") is { } given && TestCards.Find(given) is null && !given.StartsWith("pm_1", StringComparison.Ordinal))
            return Answer.NoSuch("PaymentMethod", given, "payment_method");
        charging.SetCard(intent, form);
        Answer answer = charging.Attempt(intent, form, change);
        change.Save(intent);
        return answer;
    }

    public Answer Capture(PaymentIntent intent, Form form, StripeChange change)
    {
        if (intent.Status != "requires_capture")
            return Answer.WrongState(intent, "capture");
        long amount = form.Number("amount_to_capture") ?? intent.AmountCapturable;
        if (amount < 1 || amount > intent.AmountCapturable)
        {
            return Answer.Invalid(
                $"The provided capture amount ({amount}) is greater than the capturable amount ({intent.AmountCapturable}).",
                "amount_to_capture", "amount_too_large");
        }
        form.MergeInto(intent.Metadata);
        charging.Capture(intent, amount, change);
        change.Save(intent);
        return Answer.Of(intent);
    }

    public Answer Cancel(PaymentIntent intent, Form form, StripeChange change, string? ownReason = null)
    {
        if (intent.Status is "succeeded" or "canceled" or "processing")
            return Answer.WrongState(intent, "cancel");
        string? reason = form.Text("cancellation_reason");
        if (reason != null && !Reasons.Contains(reason))
        {
            return Answer.Invalid(
                "Invalid cancellation_reason: must be one of duplicate, fraudulent, requested_by_customer, or abandoned", "cancellation_reason");
        }
        if (intent.LatestCharge is { } id && state.Charges[id] is { Captured: false, Status: "succeeded" } held)
        {
            // The money was only held: it is let go, and the charge shows that as a refund.
            held.AmountRefunded = held.Amount;
            held.Refunded = true;
            change.Save(held);
        }
        intent.Status = "canceled";
        intent.AmountCapturable = 0;
        intent.CanceledAt = change.Unix;
        intent.CancellationReason = ownReason ?? reason;
        intent.NextAction = null;
        change.Event("payment_intent.canceled", intent);
        change.Save(intent);
        return Answer.Of(intent);
    }

    /// <summary>What the bank does in the end with a debit that it works on.</summary>
    public Answer Settle(PaymentIntent intent, bool paid, StripeChange change)
    {
        if (intent.Status != "processing")
            return Answer.WrongState(intent, "settle");
        Answer answer = charging.Settle(intent, paid, change);
        change.Save(intent);
        return answer;
    }

    /// <summary>What the customer does in the bank's window: passes the check or fails it.</summary>
    public Answer Authenticate(PaymentIntent intent, bool passes, StripeChange change)
    {
        if (intent.Status != "requires_action")
            return Answer.WrongState(intent, "authenticate");
        Answer answer = charging.Finish(intent, passes, change);
        change.Save(intent);
        return answer;
    }

    private static void Fill(PaymentIntent intent, Form form)
    {
        form.MergeInto(intent.Metadata);
        intent.Description = form.Has("description") ? form.Text("description") : intent.Description;
        intent.ReceiptEmail = form.Has("receipt_email") ? form.Text("receipt_email") : intent.ReceiptEmail;
        intent.Customer = form.Text("customer") ?? intent.Customer;
        intent.SetupFutureUsage = form.Text("setup_future_usage") ?? intent.SetupFutureUsage;
        intent.StatementDescriptor = form.Text("statement_descriptor") ?? intent.StatementDescriptor;
        intent.StatementDescriptorSuffix = form.Text("statement_descriptor_suffix") ?? intent.StatementDescriptorSuffix;
        intent.TransferGroup = form.Text("transfer_group") ?? intent.TransferGroup;
        if (form["shipping"] is not { IsEmpty: false } shipping)
            return;
        Form address = shipping["address"];
        intent.Shipping = new Shipping
        {
            Name = shipping.Text("name"),
            Phone = shipping.Text("phone"),
            Carrier = shipping.Text("carrier"),
            TrackingNumber = shipping.Text("tracking_number"),
            Address = new Address
            {
                City = address.Text("city"),
                Country = address.Text("country"),
                Line1 = address.Text("line1"),
                Line2 = address.Text("line2"),
                PostalCode = address.Text("postal_code"),
                State = address.Text("state"),
            },
        };
    }
}
