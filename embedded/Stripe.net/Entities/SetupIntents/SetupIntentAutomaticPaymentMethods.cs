using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's setup intent automatic payment methods, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SetupIntentAutomaticPaymentMethods : StripeEntity<SetupIntentAutomaticPaymentMethods>
{
    /// <summary><c>allow_redirects</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redirects")]
    public string AllowRedirects { get; set; }

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
