using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link custom text terms of service acceptance.</summary>
public class PaymentLinkCustomTextTermsOfServiceAcceptanceOptions : INestedOptions
{
    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }
}
