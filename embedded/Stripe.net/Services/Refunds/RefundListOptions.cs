using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: refund list.</summary>
public class RefundListOptions : ListOptions
{
    /// <summary><c>charge</c> of Stripe's API.</summary>
    [JsonPropertyName("charge")]
    public string Charge { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>payment_intent</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent")]
    public string PaymentIntent { get; set; }
}
