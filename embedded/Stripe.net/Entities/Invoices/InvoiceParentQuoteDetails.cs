using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice parent quote details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceParentQuoteDetails : StripeEntity<InvoiceParentQuoteDetails>
{
    /// <summary><c>quote</c> of Stripe's API.</summary>
    [JsonPropertyName("quote")]
    public string Quote { get; set; }
}
