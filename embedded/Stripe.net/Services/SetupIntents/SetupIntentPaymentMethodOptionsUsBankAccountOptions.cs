using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options us bank account.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary><c>financial_connections</c> of Stripe's API.</summary>
    [JsonPropertyName("financial_connections")]
    public SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions FinancialConnections { get; set; }

    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>networks</c> of Stripe's API.</summary>
    [JsonPropertyName("networks")]
    public SetupIntentPaymentMethodOptionsUsBankAccountNetworksOptions Networks { get; set; }

    /// <summary><c>verification_method</c> of Stripe's API.</summary>
    [JsonPropertyName("verification_method")]
    public string VerificationMethod { get; set; }
}
