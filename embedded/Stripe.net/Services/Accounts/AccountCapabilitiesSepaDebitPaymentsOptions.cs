using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account capabilities sepa debit payments.</summary>
public class AccountCapabilitiesSepaDebitPaymentsOptions : INestedOptions
{
    /// <summary><c>requested</c> of Stripe's API.</summary>
    [JsonPropertyName("requested")]
    public bool? Requested { get; set; }
}
