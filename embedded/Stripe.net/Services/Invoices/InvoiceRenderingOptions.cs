using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: invoice rendering.</summary>
public class InvoiceRenderingOptions : INestedOptions, IHasSetTracking
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

    /// <summary><c>pdf</c> of Stripe's API.</summary>
    [JsonPropertyName("pdf")]
    public InvoiceRenderingPdfOptions Pdf { get; set; }

    /// <summary><c>template</c> of Stripe's API.</summary>
    [JsonPropertyName("template")]
    public string Template { get; set; }

    /// <summary><c>template_version</c> of Stripe's API.</summary>
    [JsonPropertyName("template_version")]
    public long? TemplateVersion
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
