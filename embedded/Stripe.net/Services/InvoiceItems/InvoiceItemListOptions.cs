using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice item list.</summary>
public class InvoiceItemListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice")]
    public string Invoice { get; set; }

    /// <summary><c>pending</c> of Stripe's API.</summary>
    [JsonPropertyName("pending")]
    public bool? Pending { get; set; }
}
