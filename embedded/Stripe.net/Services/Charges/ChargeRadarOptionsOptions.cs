using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge radar options.</summary>
public class ChargeRadarOptionsOptions : INestedOptions
{
    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public string Session { get; set; }
}
