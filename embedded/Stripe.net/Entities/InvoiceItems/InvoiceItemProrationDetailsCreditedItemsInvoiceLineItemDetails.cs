using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item proration details credited items invoice line item details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails : StripeEntity<InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails>
{
    /// <summary><c>invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice")]
    public string Invoice { get; set; }

    /// <summary><c>invoice_line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_line_items")]
    public List<string> InvoiceLineItems { get; set; }
}
