using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link consent collection payment method reuse agreement.</summary>
public class PaymentLinkConsentCollectionPaymentMethodReuseAgreementOptions : INestedOptions
{
    /// <summary><c>position</c> of Stripe's API.</summary>
    [JsonPropertyName("position")]
    public string Position { get; set; }
}
