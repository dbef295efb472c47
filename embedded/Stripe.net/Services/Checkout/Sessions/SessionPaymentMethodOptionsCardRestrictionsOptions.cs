using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options card restrictions.</summary>
public class SessionPaymentMethodOptionsCardRestrictionsOptions : INestedOptions
{
    /// <summary><c>brands_blocked</c> of Stripe's API.</summary>
    [JsonPropertyName("brands_blocked")]
    public List<string> BrandsBlocked { get; set; }
}
