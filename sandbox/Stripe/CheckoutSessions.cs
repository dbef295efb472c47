using System.Net;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>The life of a checkout session.</summary>
internal sealed class CheckoutSessions(StripeState state, PaymentIntents intents)
{
    public const string ExpiryStep = "stripe-session-expires";

    public Answer Create(Form form, StripeChange change)
    {
        if (form.Text("mode") is not "payment")
            return Answer.Invalid("The sandbox offers sessions of mode payment.", "mode");
        if (!form["line_items"].Children.Any())
            return Answer.Missing("line_items");
        var items = new JsonArray();
        long subtotal = 0;
        string? currency = null;
        foreach (Form item in form.Items("line_items"))
        {
            Form price = item["price_data"];
            currency ??= price.Text("currency");
            if (price.Number("unit_amount") is not { } unit || currency is null)
                return Answer.Missing("line_items[0][price_data]");
            long quantity = item.Number("quantity") ?? 1;
            subtotal += unit * quantity;
            items.Add(new JsonObject
            {
                ["id"] = Ids.Mixed("li_1"),
                ["object"] = "item",
                ["amount_discount"] = 0,
                ["amount_subtotal"] = unit * quantity,
                ["amount_tax"] = 0,
                ["amount_total"] = unit * quantity,
                ["currency"] = currency,
                ["description"] = price["product_data"].Text("name"),
                ["quantity"] = quantity,
            });
        }
        long shipping = form.Items("shipping_options").FirstOrDefault()?["shipping_rate_data"]["fixed_amount"].Number("amount") ?? 0;
        if (SmallestAmounts.Refuse(subtotal, currency!, "line_items") is { } tooSmall)
            return tooSmall;
        string id = Ids.Mixed("cs_test_a1", 58);
        var session = new CheckoutSession
        {
            Id = id,
            AmountSubtotal = subtotal,
            AmountTotal = subtotal + shipping,
            CancelUrl = form.Text("cancel_url"),
            ClientReferenceId = form.Text("client_reference_id"),
            Created = change.Unix,
            Currency = currency!.ToLowerInvariant(),
            CustomerEmail = form.Text("customer_email"),
            ExpiresAt = form.Number("expires_at") ?? change.Unix + 86400,
            SuccessUrl = form.Text("success_url"),
            Url = $"{change.Origin}/stripe/checkout/{id}",
            LineItems = items,
            IntentForm = string.Join('&', Flatten("", form["payment_intent_data"])),
        };
        form.MergeInto(session.Metadata);
        state.Sessions.Add(id, session);
        change.Save(session);
        change.Later(DateTimeOffset.FromUnixTimeSeconds(session.ExpiresAt) - change.At, ExpiryStep, id);
        return Answer.Of(session);
    }

    /// <summary>The customer pays on the page; a declined card leaves the session open.</summary>
    public Answer Pay(CheckoutSession session, string paymentMethod, StripeChange change)
    {
        if (session.Status != "open")
            return Answer.Invalid($"The session is {session.Status}.", null);
        string form = $"{session.IntentForm}&amount={session.AmountTotal}&currency={session.Currency}&confirm=true"
            + $"&payment_method={WebUtility.UrlEncode(paymentMethod)}&_session={session.Id}";
        Answer paid;
        if (session.PaymentIntent is { } before)
        {
            paid = intents.Confirm(state.Intents[before], Form.Parse($"payment_method={WebUtility.UrlEncode(paymentMethod)}"), change);
        }
        else
        {
            paid = intents.Create(Form.Parse(form), change);
            JsonNode made = JsonNode.Parse(paid.Body)!;
            session.PaymentIntent = (string?)(made["id"] ?? made["error"]?["payment_intent"]?["id"]);
        }
        string? status = session.PaymentIntent is { } id ? state.Intents[id].Status : null;
        if (status is "succeeded" or "requires_capture")
            Complete(session, change);
        change.Save(session);
        return paid.Status == 200 ? Answer.Of(session) : paid;
    }

    public void Complete(CheckoutSession session, StripeChange change)
    {
        session.Status = "complete";
        session.PaymentStatus = state.Intents[session.PaymentIntent!].Status == "succeeded" ? "paid" : "unpaid";
        session.Url = null;
        change.Save(session);
        change.Event("checkout.session.completed", session);
    }

    public Answer Expire(CheckoutSession session, StripeChange change)
    {
        if (session.Status != "open")
        {
            return Answer.Error(
                400, "invalid_request_error", $"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of `{session.Status}`.", null);
        }
        session.Status = "expired";
        session.Url = null;
        change.Save(session);
        change.Event("checkout.session.expired", session);
        return Answer.Of(session);
    }

    public Change ExpireInTime(Job job)
    {
        lock (state.Gate)
        {
            StripeChange change = state.Begin(at: job.Due);
            if (state.Sessions.TryGetValue(job.Payload, out CheckoutSession? session) && session.Status == "open")
                Expire(session, change);
            return change.Stored;
        }
    }

    private static IEnumerable<string> Flatten(string prefix, Form form)
    {
        if (form.Value is { } value)
            yield return $"{WebUtility.UrlEncode(prefix)}={WebUtility.UrlEncode(value)}";
        foreach ((string name, Form child) in form.Children)
        {
            foreach (string pair in Flatten(prefix.Length == 0 ? name : $"{prefix}[{name}]", child))
                yield return pair;
        }
    }
}
