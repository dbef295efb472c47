using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent cancel.</summary>
public class SetupIntentCancelOptions : BaseOptions
{
    /// <summary><c>cancellation_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_reason")]
    public string CancellationReason { get; set; }
}
