using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: account settings card payments.</summary>
public class AccountSettingsCardPaymentsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>decline_on</c> of Stripe's API.</summary>
    [JsonPropertyName("decline_on")]
    public AccountSettingsCardPaymentsDeclineOnOptions DeclineOn { get; set; }

    /// <summary><c>statement_descriptor_prefix</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix")]
    public string StatementDescriptorPrefix { get; set; }

    /// <summary><c>statement_descriptor_prefix_kana</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix_kana")]
    public string StatementDescriptorPrefixKana
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>statement_descriptor_prefix_kanji</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_prefix_kanji")]
    public string StatementDescriptorPrefixKanji
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
