using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings branding, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettingsBranding : StripeEntity<AccountSettingsBranding>
{
    /// <summary>Id of <c>icon</c>; set whether it was expanded or not.</summary>
    public string IconId
    {
        get => InternalIcon?.Id;
        set => InternalIcon = SetExpandableFieldId(value, InternalIcon);
    }

    /// <summary><c>icon</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File Icon
    {
        get => InternalIcon == null ? default : InternalIcon.ExpandedObject;
        set => InternalIcon = SetExpandableFieldObject(value, InternalIcon);
    }

    [JsonPropertyName("icon")]
    internal ExpandableField<File> InternalIcon { get; set; }

    /// <summary>Id of <c>logo</c>; set whether it was expanded or not.</summary>
    public string LogoId
    {
        get => InternalLogo?.Id;
        set => InternalLogo = SetExpandableFieldId(value, InternalLogo);
    }

    /// <summary><c>logo</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File Logo
    {
        get => InternalLogo == null ? default : InternalLogo.ExpandedObject;
        set => InternalLogo = SetExpandableFieldObject(value, InternalLogo);
    }

    [JsonPropertyName("logo")]
    internal ExpandableField<File> InternalLogo { get; set; }

    /// <summary><c>primary_color</c> of Stripe's API.</summary>
    [JsonPropertyName("primary_color")]
    public string PrimaryColor { get; set; }

    /// <summary><c>secondary_color</c> of Stripe's API.</summary>
    [JsonPropertyName("secondary_color")]
    public string SecondaryColor { get; set; }
}
