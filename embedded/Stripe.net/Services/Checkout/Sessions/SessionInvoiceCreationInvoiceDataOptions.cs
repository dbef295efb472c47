using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session invoice creation invoice data.</summary>
public class SessionInvoiceCreationInvoiceDataOptions : INestedOptions, IHasMetadata, IHasSetTracking
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
    public List<SessionInvoiceCreationInvoiceDataCustomFieldOptions> CustomFields
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
    public SessionInvoiceCreationInvoiceDataIssuerOptions Issuer { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>rendering_options</c> of Stripe's API.</summary>
    [JsonPropertyName("rendering_options")]
    public SessionInvoiceCreationInvoiceDataRenderingOptionsOptions RenderingOptions
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
