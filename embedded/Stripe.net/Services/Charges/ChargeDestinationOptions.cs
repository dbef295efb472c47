using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge destination.</summary>
public class ChargeDestinationOptions : INestedOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }
}
