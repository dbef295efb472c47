using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options us bank account.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary><c>financial_connections</c> of Stripe's API.</summary>
    [JsonPropertyName("financial_connections")]
    public InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions FinancialConnections { get; set; }

    /// <summary><c>verification_method</c> of Stripe's API.</summary>
    [JsonPropertyName("verification_method")]
    public string VerificationMethod { get; set; }
}
