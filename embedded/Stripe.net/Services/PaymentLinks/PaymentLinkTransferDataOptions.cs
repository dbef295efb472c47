using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link transfer data.</summary>
public class PaymentLinkTransferDataOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }
}
