using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account create.</summary>
public class AccountCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>account_token</c> of Stripe's API.</summary>
    [JsonPropertyName("account_token")]
    public string AccountToken { get; set; }

    /// <summary><c>business_profile</c> of Stripe's API.</summary>
    [JsonPropertyName("business_profile")]
    public AccountBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary><c>business_type</c> of Stripe's API.</summary>
    [JsonPropertyName("business_type")]
    public string BusinessType { get; set; }

    /// <summary><c>capabilities</c> of Stripe's API.</summary>
    [JsonPropertyName("capabilities")]
    public AccountCapabilitiesOptions Capabilities { get; set; }

    /// <summary><c>controller</c> of Stripe's API.</summary>
    [JsonPropertyName("controller")]
    public AccountControllerOptions Controller { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>default_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("default_currency")]
    public string DefaultCurrency { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>settings</c> of Stripe's API.</summary>
    [JsonPropertyName("settings")]
    public AccountSettingsOptions Settings { get; set; }

    /// <summary><c>tos_acceptance</c> of Stripe's API.</summary>
    [JsonPropertyName("tos_acceptance")]
    public AccountTosAcceptanceOptions TosAcceptance { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
