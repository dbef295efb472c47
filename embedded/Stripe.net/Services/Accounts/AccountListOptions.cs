using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account list.</summary>
public class AccountListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}
