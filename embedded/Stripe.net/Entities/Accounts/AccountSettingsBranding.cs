using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings branding, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettingsBranding : StripeEntity<AccountSettingsBranding>
{
    /// <summary>Id of <c>icon</c>.</summary>
    public string IconId
    {
        get => InternalIcon?.Id;
        set => InternalIcon = SetExpandableFieldId(value, InternalIcon);
    }

    [JsonPropertyName("icon")]
    internal ExpandableField<EmptyObject> InternalIcon { get; set; }

    /// <summary>Id of <c>logo</c>.</summary>
    public string LogoId
    {
        get => InternalLogo?.Id;
        set => InternalLogo = SetExpandableFieldId(value, InternalLogo);
    }

    [JsonPropertyName("logo")]
    internal ExpandableField<EmptyObject> InternalLogo { get; set; }

    /// <summary><c>primary_color</c> of Stripe's API.</summary>
    [JsonPropertyName("primary_color")]
    public string PrimaryColor { get; set; }

    /// <summary><c>secondary_color</c> of Stripe's API.</summary>
    [JsonPropertyName("secondary_color")]
    public string SecondaryColor { get; set; }
}
