using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method card networks, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodCardNetworks : StripeEntity<PaymentMethodCardNetworks>
{
    /// <summary><c>available</c> of Stripe's API.</summary>
    [JsonPropertyName("available")]
    public List<string> Available { get; set; }

    /// <summary><c>preferred</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred")]
    public string Preferred { get; set; }
}
