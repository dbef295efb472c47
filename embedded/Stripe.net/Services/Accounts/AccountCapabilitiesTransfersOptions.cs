using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account capabilities transfers.</summary>
public class AccountCapabilitiesTransfersOptions : INestedOptions
{
    /// <summary><c>requested</c> of Stripe's API.</summary>
    [JsonPropertyName("requested")]
    public bool? Requested { get; set; }
}
