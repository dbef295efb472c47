using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: customer list.</summary>
public class CustomerListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>test_clock</c> of Stripe's API.</summary>
    [JsonPropertyName("test_clock")]
    public string TestClock { get; set; }
}
