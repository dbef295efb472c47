using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's refund next action, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class RefundNextAction : StripeEntity<RefundNextAction>
{
    /// <summary><c>display_details</c> of Stripe's API.</summary>
    [JsonPropertyName("display_details")]
    public RefundNextActionDisplayDetails DisplayDetails { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
