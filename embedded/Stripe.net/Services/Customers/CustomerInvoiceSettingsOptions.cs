using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: customer invoice settings.</summary>
public class CustomerInvoiceSettingsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<CustomerInvoiceSettingsCustomFieldOptions> CustomFields
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>default_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("default_payment_method")]
    public string DefaultPaymentMethod { get; set; }

    /// <summary><c>footer</c> of Stripe's API.</summary>
    [JsonPropertyName("footer")]
    public string Footer { get; set; }

    /// <summary><c>rendering_options</c> of Stripe's API.</summary>
    [JsonPropertyName("rendering_options")]
    public CustomerInvoiceSettingsRenderingOptionsOptions RenderingOptions
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
