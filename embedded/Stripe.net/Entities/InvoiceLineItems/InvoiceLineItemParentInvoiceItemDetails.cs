using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice line item parent invoice item details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceLineItemParentInvoiceItemDetails : StripeEntity<InvoiceLineItemParentInvoiceItemDetails>
{
    /// <summary><c>invoice_item</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_item")]
    public string InvoiceItem { get; set; }

    /// <summary><c>proration</c> of Stripe's API.</summary>
    [JsonPropertyName("proration")]
    public bool Proration { get; set; }

    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }
}
