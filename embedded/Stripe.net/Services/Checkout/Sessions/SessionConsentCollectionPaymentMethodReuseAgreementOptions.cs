using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session consent collection payment method reuse agreement.</summary>
public class SessionConsentCollectionPaymentMethodReuseAgreementOptions : INestedOptions
{
    /// <summary><c>position</c> of Stripe's API.</summary>
    [JsonPropertyName("position")]
    public string Position { get; set; }
}
