using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data billing mode flexible.</summary>
public class SessionSubscriptionDataBillingModeFlexibleOptions : INestedOptions
{
    /// <summary><c>proration_discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_discounts")]
    public string ProrationDiscounts { get; set; }
}
