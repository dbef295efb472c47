using System.Globalization;
using System.Text;
using System.Text.Json;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Notifications;
using Serverless.Functions.Orders.Storage;
using static Serverless.Functions.Web.PlainTable;

namespace Serverless.Functions.Payments;

/// <summary>
/// The evidence for a dispute as one document: what was sold, how it was paid, where it went and that it arrived, what the customer was told, and
/// everything that happened, each with its time. HTML that prints.
/// </summary>
public static class DisputePack
{
    /// <summary>Writes the document's body.</summary>
    /// <param name="order">The order.</param>
    /// <param name="timeline">What happened, the oldest first.</param>
    /// <param name="messages">What the customer was told.</param>
    /// <param name="now">Business time.</param>
    public static string Write(Order order, IReadOnlyList<TimelineRow> timeline, IReadOnlyList<Message> messages, DateTimeOffset now)
    {
        StringBuilder html = new($"<p class=soft>Written on {At(now)}. All times are UTC.</p>");
        Table(html, "Dispute", ["Id", "State", "Amount", "Reason", "Opened", "Evidence due"], order.Payment.Disputes.Select(dispute => (string?[])
            [dispute.Id, $"{dispute.State}", dispute.Amount.ToString(), dispute.Reason, At(dispute.OpenedAt), dispute.DueBy is { } due ? At(due) : null]), "No dispute is known.");
        Facts(
            html, "Order",
            ("Number", order.Number), ("Channel", order.Channel), ("Placed", At(order.PlacedAt)), ("Total", order.Total.ToString()), ("Status", $"{order.Status()}"),
            ("Customer", order.Customer.Name), ("E-mail", order.Customer.Email), ("Telephone", order.Customer.Phone),
            ("Shipping address", Written(order.ShippingAddress)), ("Billing address", Written(order.BillingAddress)), ("The two match", Match(order)), ("The customer wrote", order.CustomerNote));
        Table(html, "What was sold", ["Item", "SKU", "Units", "Each", "Total"], order.Lines.Select(line => (string?[])
            [line.Title, line.Sku, $"{line.Quantity}", line.UnitPrice.ToString(), line.Total.ToString()]), "Nothing.");

        CardFacts? card = order.Payment.Ledger.FindLast(entry => entry.Card is not null)?.Card;
        Facts(
            html, "Payment",
            ("Due", order.Payment.Due.ToString()), ("Captured", order.Payment.Captured.ToString()), ("Refunded", order.Payment.Refunded.ToString()),
            ("PaymentIntent", order.Payment.IntentId), ("Card", card is null ? null : $"{card.Brand} ending in {card.Last4}"), ("Risk, in Stripe's judgement", card?.RiskLevel));
        Table(html, "What is known of the money", ["When", "What", "Amount", "Reference", "Detail"], order.Payment.Ledger.OrderBy(entry => entry.At).Select(entry => (string?[])
            [At(entry.At), Words($"{entry.Kind}"), entry.Amount.Amount == 0 ? null : entry.Amount.ToString(), entry.Reference, entry.Detail]), "Nothing.");
        Table(html, "Refunds", ["When", "Amount", "State", "Reason"], order.Payment.Refunds.Select(refund => (string?[])
            [At(refund.RequestedAt), refund.Amount.ToString(), $"{refund.State}", refund.Reason]), "None.");

        foreach (Parcel parcel in order.LiveParcels())
        {
            Facts(
                html, $"Delivery proof: parcel {parcel.Id}",
                ("Contents", string.Join(", ", parcel.Items.Select(item => $"{item.Quantity} × {item.Sku}"))), ("Carrier", parcel.Label is { } label ? $"{label.Carrier} {label.Service}" : null),
                ("Tracking number", parcel.Label?.TrackingNumber), ("Sent to", Written(order.ShippingAddress)), ("Handed over", At(parcel.HandedOverAt)),
                ("Delivered", At(parcel.DeliveredAt)), ("Last report", $"{parcel.Status}"));
            Table(html, null, ["Reported", "The carrier says"], timeline.Where(row => row.Kind == "parcelTracked" && row.Subject == parcel.Id).Select(row => (string?[])
                [At(Time(row.Data, "reportedAt") ?? row.At), Words(Text(row.Data, "status") ?? "")]), "No scan yet.");
        }

        Table(html, "What the customer was told", ["Message", "Sent", "Reached the mailbox", "Status"], messages.Select(message => (string?[])
            [Words(message.Kind), At(message.SentAt ?? message.QueuedAt), message.Status == Domain.Notifications.MessageStatus.Delivered ? At(message.SettledAt) : null, $"{message.Status}"]), "Nothing.");
        Table(html, "Everything that happened", ["When", "What", "By", "Detail"], timeline.Select(row => (string?[])
            [At(row.At), Words(row.Kind), row.Actor, Detail(row.Data)]), "Nothing.");
        return html.ToString();
    }

    private static string? Match(Order order) => order.BillingAddress is { } billing && order.ShippingAddress is { } shipping ? AddressMatch.Same(billing, shipping) ? "yes" : "no" : null;

    private static string Detail(JsonElement data) => data.ValueKind != JsonValueKind.Object
        ? ""
        : string.Join("; ", data.EnumerateObject().Where(part => part.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(part => $"{Words(part.Name)}: {part.Value}"));

    private static string? Text(JsonElement data, string name) => data.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement data, string name) => data.TryGetProperty(name, out JsonElement value) && value.TryGetDateTimeOffset(out DateTimeOffset time) ? time : null;

    private static string At(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    private static string Words(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : i == 0 ? $"{char.ToUpperInvariant(c)}" : $"{c}"));
}
