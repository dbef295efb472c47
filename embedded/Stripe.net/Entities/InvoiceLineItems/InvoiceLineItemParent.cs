using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice line item parent, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceLineItemParent : StripeEntity<InvoiceLineItemParent>
{
    /// <summary><c>invoice_item_details</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_item_details")]
    public InvoiceLineItemParentInvoiceItemDetails InvoiceItemDetails { get; set; }

    /// <summary><c>subscription_item_details</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_item_details")]
    public InvoiceLineItemParentSubscriptionItemDetails SubscriptionItemDetails { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
