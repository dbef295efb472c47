using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge fraud details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargeFraudDetails : StripeEntity<ChargeFraudDetails>
{
    /// <summary><c>stripe_report</c> of Stripe's API.</summary>
    [JsonPropertyName("stripe_report")]
    public string StripeReport { get; set; }

    /// <summary><c>user_report</c> of Stripe's API.</summary>
    [JsonPropertyName("user_report")]
    public string UserReport { get; set; }
}
