using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item proration details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemProrationDetails : StripeEntity<InvoiceItemProrationDetails>
{
    /// <summary><c>credited_items</c> of Stripe's API.</summary>
    [JsonPropertyName("credited_items")]
    public InvoiceItemProrationDetailsCreditedItems CreditedItems { get; set; }

    /// <summary><c>discount_amounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discount_amounts")]
    public List<InvoiceItemProrationDetailsDiscountAmount> DiscountAmounts { get; set; }
}
