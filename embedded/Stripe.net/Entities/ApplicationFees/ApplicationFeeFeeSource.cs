using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's application fee fee source, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ApplicationFeeFeeSource : StripeEntity<ApplicationFeeFeeSource>
{
    /// <summary><c>charge</c> of Stripe's API.</summary>
    [JsonPropertyName("charge")]
    public string Charge { get; set; }

    /// <summary><c>payout</c> of Stripe's API.</summary>
    [JsonPropertyName("payout")]
    public string Payout { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
