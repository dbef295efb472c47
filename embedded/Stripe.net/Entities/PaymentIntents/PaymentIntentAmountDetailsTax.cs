using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent amount details tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentAmountDetailsTax : StripeEntity<PaymentIntentAmountDetailsTax>
{
    /// <summary><c>total_tax_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("total_tax_amount")]
    public long? TotalTaxAmount { get; set; }
}
