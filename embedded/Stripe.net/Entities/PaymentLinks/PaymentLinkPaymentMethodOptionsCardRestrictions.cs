using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link payment method options card restrictions, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkPaymentMethodOptionsCardRestrictions : StripeEntity<PaymentLinkPaymentMethodOptionsCardRestrictions>
{
    /// <summary><c>brands_blocked</c> of Stripe's API.</summary>
    [JsonPropertyName("brands_blocked")]
    public List<string> BrandsBlocked { get; set; }
}
