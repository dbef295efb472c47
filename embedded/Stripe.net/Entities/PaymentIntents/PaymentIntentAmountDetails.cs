using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent amount details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentAmountDetails : StripeEntity<PaymentIntentAmountDetails>
{
    /// <summary><c>discount_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("discount_amount")]
    public long DiscountAmount { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public PaymentIntentAmountDetailsShipping Shipping { get; set; }

    /// <summary><c>tax</c> of Stripe's API.</summary>
    [JsonPropertyName("tax")]
    public PaymentIntentAmountDetailsTax Tax { get; set; }

    /// <summary><c>tip</c> of Stripe's API.</summary>
    [JsonPropertyName("tip")]
    public PaymentIntentAmountDetailsTip Tip { get; set; }
}
