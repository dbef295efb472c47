using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account capabilities card payments.</summary>
public class AccountCapabilitiesCardPaymentsOptions : INestedOptions
{
    /// <summary><c>requested</c> of Stripe's API.</summary>
    [JsonPropertyName("requested")]
    public bool? Requested { get; set; }
}
