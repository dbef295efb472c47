using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method link, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodLink : StripeEntity<PaymentMethodLink>
{
    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>persistent_token</c> of Stripe's API.</summary>
    [JsonPropertyName("persistent_token")]
    public string PersistentToken { get; set; }
}
