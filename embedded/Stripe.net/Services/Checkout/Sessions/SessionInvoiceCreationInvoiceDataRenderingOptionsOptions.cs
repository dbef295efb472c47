using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session invoice creation invoice data rendering options.</summary>
public class SessionInvoiceCreationInvoiceDataRenderingOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>amount_tax_display</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_tax_display")]
    public string AmountTaxDisplay
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>template</c> of Stripe's API.</summary>
    [JsonPropertyName("template")]
    public string Template { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
