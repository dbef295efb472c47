using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data transfer data.</summary>
public class SessionSubscriptionDataTransferDataOptions : INestedOptions
{
    /// <summary><c>amount_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_percent")]
    public decimal? AmountPercent { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }
}
