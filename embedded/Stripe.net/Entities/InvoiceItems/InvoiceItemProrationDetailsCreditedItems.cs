using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item proration details credited items, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemProrationDetailsCreditedItems : StripeEntity<InvoiceItemProrationDetailsCreditedItems>
{
    /// <summary><c>invoice_item</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_item")]
    public string InvoiceItem { get; set; }

    /// <summary><c>invoice_line_item_details</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_line_item_details")]
    public InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails InvoiceLineItemDetails { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
