using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session branding settings logo.</summary>
public class SessionBrandingSettingsLogoOptions : INestedOptions
{
    /// <summary><c>file</c> of Stripe's API.</summary>
    [JsonPropertyName("file")]
    public string File { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
