using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's refund destination details card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class RefundDestinationDetailsCard : StripeEntity<RefundDestinationDetailsCard>
{
    /// <summary><c>reference</c> of Stripe's API.</summary>
    [JsonPropertyName("reference")]
    public string Reference { get; set; }

    /// <summary><c>reference_status</c> of Stripe's API.</summary>
    [JsonPropertyName("reference_status")]
    public string ReferenceStatus { get; set; }

    /// <summary><c>reference_type</c> of Stripe's API.</summary>
    [JsonPropertyName("reference_type")]
    public string ReferenceType { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
