using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session branding settings.</summary>
public class SessionBrandingSettingsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>background_color</c> of Stripe's API.</summary>
    [JsonPropertyName("background_color")]
    public string BackgroundColor
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>border_style</c> of Stripe's API.</summary>
    [JsonPropertyName("border_style")]
    public string BorderStyle
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>button_color</c> of Stripe's API.</summary>
    [JsonPropertyName("button_color")]
    public string ButtonColor
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>display_name</c> of Stripe's API.</summary>
    [JsonPropertyName("display_name")]
    public string DisplayName { get; set; }

    /// <summary><c>font_family</c> of Stripe's API.</summary>
    [JsonPropertyName("font_family")]
    public string FontFamily
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>icon</c> of Stripe's API.</summary>
    [JsonPropertyName("icon")]
    public SessionBrandingSettingsIconOptions Icon { get; set; }

    /// <summary><c>logo</c> of Stripe's API.</summary>
    [JsonPropertyName("logo")]
    public SessionBrandingSettingsLogoOptions Logo { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
