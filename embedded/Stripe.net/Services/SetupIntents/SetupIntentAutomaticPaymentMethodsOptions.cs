using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent automatic payment methods.</summary>
public class SetupIntentAutomaticPaymentMethodsOptions : INestedOptions
{
    /// <summary><c>allow_redirects</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redirects")]
    public string AllowRedirects { get; set; }

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
