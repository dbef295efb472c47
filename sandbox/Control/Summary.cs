using System.Text.Json.Nodes;
using Serverless.Sandbox.EasyPost;
using Serverless.Sandbox.SendGrid;
using Serverless.Sandbox.Stripe;

namespace Serverless.Sandbox.Control;

/// <summary>What the outside world has seen of each order: money, parcels, mails. Amounts are minor units by currency.</summary>
internal sealed class Summary(StripeState stripe, EasyPostState easyPost, SendGridApi mails)
{
    public JsonObject Build(string? only)
    {
        var orders = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        lock (stripe.Gate)
        {
            foreach (Charge charge in stripe.Charges.Values)
            {
                Entry entry = Of(charge.Metadata.GetValueOrDefault("order_id"));
                entry.Attempts++;
                if (charge.Status != "succeeded")
                    continue;
                Add(entry.Charges, charge.Currency, charge.Amount);
                entry.ChargeCount++;
                if (charge.Captured)
                    Add(entry.Captured, charge.Currency, charge.AmountCaptured);
            }
            foreach (Refund refund in stripe.Refunds.Values.Where(r => r.Status is "succeeded" or "pending"))
            {
                Entry entry = Of(stripe.Charges[refund.Charge].Metadata.GetValueOrDefault("order_id"));
                Add(entry.Refunded, refund.Currency, refund.Amount);
                entry.RefundCount++;
            }
        }
        lock (easyPost.Gate)
        {
            foreach (Shipment shipment in easyPost.Shipments.Values.Where(s => s.PostageLabel != null))
            {
                // The order is printed on the label, or it is the reference, alone or before the parcel: order/parcel.
                Entry entry = Of((string?)shipment.Options["print_custom_1"] ?? shipment.Reference?.Split('/', ':')[0]);
                if (shipment.RefundStatus is "submitted" or "refunded")
                    entry.VoidedLabels++;
                else if (shipment.IsReturn)
                    entry.ReturnLabels++;
                else
                    entry.Labels++;
            }
        }
        lock (mails.Gate)
        {
            foreach ((string order, Dictionary<string, int> kinds) in mails.Counts)
            {
                foreach ((string kind, int count) in kinds)
                    Add(Of(order).Mails, kind, count);
            }
        }
        var total = new Entry();
        foreach (Entry entry in orders.Values)
            total.Add(entry);
        return new JsonObject
        {
            ["totals"] = total.Show(),
            ["orders"] = new JsonObject(orders.Where(o => only is null || o.Key == only)
                .Select(o => KeyValuePair.Create<string, JsonNode?>(o.Key, o.Value.Show()))),
        };

        Entry Of(string? order)
        {
            string key = order ?? "";
            return orders.TryGetValue(key, out Entry? entry) ? entry : orders[key] = new Entry();
        }
    }

    private static void Add(SortedDictionary<string, long> sums, string key, long value) => sums[key] = sums.GetValueOrDefault(key) + value;

    private sealed class Entry
    {
        public long Attempts { get; set; }
        public SortedDictionary<string, long> Charges { get; } = [];
        public SortedDictionary<string, long> Captured { get; } = [];
        public SortedDictionary<string, long> Refunded { get; } = [];
        public SortedDictionary<string, long> Mails { get; } = [];
        public long ChargeCount { get; set; }
        public long RefundCount { get; set; }
        public long Labels { get; set; }
        public long ReturnLabels { get; set; }
        public long VoidedLabels { get; set; }

        public void Add(Entry other)
        {
            foreach ((SortedDictionary<string, long> mine, SortedDictionary<string, long> theirs) in new[]
            {
                (Charges, other.Charges), (Captured, other.Captured), (Refunded, other.Refunded), (Mails, other.Mails),
            })
            {
                foreach ((string key, long value) in theirs)
                    Summary.Add(mine, key, value);
            }
            Attempts += other.Attempts;
            ChargeCount += other.ChargeCount;
            RefundCount += other.RefundCount;
            Labels += other.Labels;
            ReturnLabels += other.ReturnLabels;
            VoidedLabels += other.VoidedLabels;
        }

        public JsonObject Show() => new()
        {
            ["attempts"] = Attempts,
            ["charges"] = ChargeCount,
            ["charged"] = Amounts(Charges),
            ["captured"] = Amounts(Captured),
            ["refunds"] = RefundCount,
            ["refunded"] = Amounts(Refunded),
            ["labels"] = Labels,
            ["returnLabels"] = ReturnLabels,
            ["voidedLabels"] = VoidedLabels,
            ["mails"] = Amounts(Mails),
            ["mailCount"] = Mails.Values.Sum(),
        };

        private static JsonObject Amounts(SortedDictionary<string, long> sums) =>
            new(sums.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Key, s.Value)));
    }
}
