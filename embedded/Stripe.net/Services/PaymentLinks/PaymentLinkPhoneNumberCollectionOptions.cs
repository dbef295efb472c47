using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link phone number collection.</summary>
public class PaymentLinkPhoneNumberCollectionOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
