using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's plan transform usage, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PlanTransformUsage : StripeEntity<PlanTransformUsage>
{
    /// <summary><c>divide_by</c> of Stripe's API.</summary>
    [JsonPropertyName("divide_by")]
    public long DivideBy { get; set; }

    /// <summary><c>round</c> of Stripe's API.</summary>
    [JsonPropertyName("round")]
    public string Round { get; set; }
}
