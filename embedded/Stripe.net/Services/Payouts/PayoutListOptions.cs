using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payout list.</summary>
public class PayoutListOptions : ListOptions
{
    /// <summary><c>arrival_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("arrival_date")]
    public AnyOf<DateTime?, DateRangeOptions> ArrivalDate { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }
}
