using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent cancel.</summary>
public class PaymentIntentCancelOptions : BaseOptions
{
    /// <summary><c>cancellation_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_reason")]
    public string CancellationReason { get; set; }
}
