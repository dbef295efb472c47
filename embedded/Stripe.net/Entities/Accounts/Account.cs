using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Account : StripeEntity<Account>, IHasId, IHasMetadata, IHasObject, IPaymentSource
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>business_profile</c> of Stripe's API.</summary>
    [JsonPropertyName("business_profile")]
    public AccountBusinessProfile BusinessProfile { get; set; }

    /// <summary><c>business_type</c> of Stripe's API.</summary>
    [JsonPropertyName("business_type")]
    public string BusinessType { get; set; }

    /// <summary><c>capabilities</c> of Stripe's API.</summary>
    [JsonPropertyName("capabilities")]
    public AccountCapabilities Capabilities { get; set; }

    /// <summary><c>charges_enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("charges_enabled")]
    public bool ChargesEnabled { get; set; }

    /// <summary><c>controller</c> of Stripe's API.</summary>
    [JsonPropertyName("controller")]
    public AccountController Controller { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>default_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("default_currency")]
    public string DefaultCurrency { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>details_submitted</c> of Stripe's API.</summary>
    [JsonPropertyName("details_submitted")]
    public bool DetailsSubmitted { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>groups</c> of Stripe's API.</summary>
    [JsonPropertyName("groups")]
    public AccountGroups Groups { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>payouts_enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("payouts_enabled")]
    public bool PayoutsEnabled { get; set; }

    /// <summary><c>settings</c> of Stripe's API.</summary>
    [JsonPropertyName("settings")]
    public AccountSettings Settings { get; set; }

    /// <summary><c>tos_acceptance</c> of Stripe's API.</summary>
    [JsonPropertyName("tos_acceptance")]
    public AccountTosAcceptance TosAcceptance { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>external_accounts</c> of Stripe's API.</summary>
    [JsonPropertyName("external_accounts")]
    public StripeList<IExternalAccount> ExternalAccounts { get; set; }
}
