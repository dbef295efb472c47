using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription item list.</summary>
public class SubscriptionItemListOptions : ListOptions
{
    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }
}
