using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge transfer data.</summary>
public class ChargeTransferDataOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }
}
