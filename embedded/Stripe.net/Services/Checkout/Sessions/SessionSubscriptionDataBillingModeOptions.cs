using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data billing mode.</summary>
public class SessionSubscriptionDataBillingModeOptions : INestedOptions
{
    /// <summary><c>flexible</c> of Stripe's API.</summary>
    [JsonPropertyName("flexible")]
    public SessionSubscriptionDataBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
