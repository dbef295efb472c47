using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link list.</summary>
public class PaymentLinkListOptions : ListOptions
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }
}
