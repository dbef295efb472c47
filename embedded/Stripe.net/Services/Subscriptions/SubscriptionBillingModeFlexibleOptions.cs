using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription billing mode flexible.</summary>
public class SubscriptionBillingModeFlexibleOptions : INestedOptions
{
    /// <summary><c>proration_discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_discounts")]
    public string ProrationDiscounts { get; set; }
}
