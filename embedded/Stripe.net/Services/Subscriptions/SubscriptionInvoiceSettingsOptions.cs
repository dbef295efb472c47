using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: subscription invoice settings.</summary>
public class SubscriptionInvoiceSettingsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>account_tax_ids</c> of Stripe's API.</summary>
    [JsonPropertyName("account_tax_ids")]
    public List<string> AccountTaxIds
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<SubscriptionInvoiceSettingsCustomFieldOptions> CustomFields
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>footer</c> of Stripe's API.</summary>
    [JsonPropertyName("footer")]
    public string Footer { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public SubscriptionInvoiceSettingsIssuerOptions Issuer { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
