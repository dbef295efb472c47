using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link subscription data invoice settings issuer.</summary>
public class PaymentLinkSubscriptionDataInvoiceSettingsIssuerOptions : INestedOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
