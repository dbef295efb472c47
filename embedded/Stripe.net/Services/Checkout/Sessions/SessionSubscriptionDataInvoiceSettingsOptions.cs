using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data invoice settings.</summary>
public class SessionSubscriptionDataInvoiceSettingsOptions : INestedOptions
{
    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public SessionSubscriptionDataInvoiceSettingsIssuerOptions Issuer { get; set; }
}
