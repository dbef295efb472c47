using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription payment settings, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionPaymentSettings : StripeEntity<SubscriptionPaymentSettings>
{
    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>save_default_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("save_default_payment_method")]
    public string SaveDefaultPaymentMethod { get; set; }
}
