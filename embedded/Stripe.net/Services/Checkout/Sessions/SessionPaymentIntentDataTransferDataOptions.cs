using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment intent data transfer data.</summary>
public class SessionPaymentIntentDataTransferDataOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }
}
