using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent mandate data.</summary>
public class SetupIntentMandateDataOptions : INestedOptions
{
    /// <summary><c>customer_acceptance</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_acceptance")]
    public SetupIntentMandateDataCustomerAcceptanceOptions CustomerAcceptance { get; set; }
}
