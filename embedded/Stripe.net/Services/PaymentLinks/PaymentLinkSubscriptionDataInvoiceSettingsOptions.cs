using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link subscription data invoice settings.</summary>
public class PaymentLinkSubscriptionDataInvoiceSettingsOptions : INestedOptions
{
    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public PaymentLinkSubscriptionDataInvoiceSettingsIssuerOptions Issuer { get; set; }
}
