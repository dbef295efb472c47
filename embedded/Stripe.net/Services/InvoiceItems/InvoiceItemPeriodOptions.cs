using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice item period.</summary>
public class InvoiceItemPeriodOptions : INestedOptions
{
    /// <summary><c>end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("end")]
    public DateTime? End { get; set; }

    /// <summary><c>start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("start")]
    public DateTime? Start { get; set; }
}
