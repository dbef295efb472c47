using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details card wallet, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsCardWallet : StripeEntity<ChargePaymentMethodDetailsCardWallet>
{
    /// <summary><c>apple_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("apple_pay")]
    public ChargePaymentMethodDetailsCardWalletApplePay ApplePay { get; set; }

    /// <summary><c>dynamic_last4</c> of Stripe's API.</summary>
    [JsonPropertyName("dynamic_last4")]
    public string DynamicLast4 { get; set; }

    /// <summary><c>google_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("google_pay")]
    public ChargePaymentMethodDetailsCardWalletGooglePay GooglePay { get; set; }

    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public ChargePaymentMethodDetailsCardWalletLink Link { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
