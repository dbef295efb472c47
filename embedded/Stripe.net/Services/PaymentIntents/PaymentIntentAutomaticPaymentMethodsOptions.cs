using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent automatic payment methods.</summary>
public class PaymentIntentAutomaticPaymentMethodsOptions : INestedOptions
{
    /// <summary><c>allow_redirects</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redirects")]
    public string AllowRedirects { get; set; }

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
