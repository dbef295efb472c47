using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account controller losses.</summary>
public class AccountControllerLossesOptions : INestedOptions
{
    /// <summary><c>payments</c> of Stripe's API.</summary>
    [JsonPropertyName("payments")]
    public string Payments { get; set; }
}
