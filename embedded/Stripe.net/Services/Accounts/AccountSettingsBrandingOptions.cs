using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account settings branding.</summary>
public class AccountSettingsBrandingOptions : INestedOptions
{
    /// <summary><c>icon</c> of Stripe's API.</summary>
    [JsonPropertyName("icon")]
    public string Icon { get; set; }

    /// <summary><c>logo</c> of Stripe's API.</summary>
    [JsonPropertyName("logo")]
    public string Logo { get; set; }

    /// <summary><c>primary_color</c> of Stripe's API.</summary>
    [JsonPropertyName("primary_color")]
    public string PrimaryColor { get; set; }

    /// <summary><c>secondary_color</c> of Stripe's API.</summary>
    [JsonPropertyName("secondary_color")]
    public string SecondaryColor { get; set; }
}
