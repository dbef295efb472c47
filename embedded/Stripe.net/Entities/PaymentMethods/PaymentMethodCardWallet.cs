using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method card wallet, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodCardWallet : StripeEntity<PaymentMethodCardWallet>
{
    /// <summary><c>dynamic_last4</c> of Stripe's API.</summary>
    [JsonPropertyName("dynamic_last4")]
    public string DynamicLast4 { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
