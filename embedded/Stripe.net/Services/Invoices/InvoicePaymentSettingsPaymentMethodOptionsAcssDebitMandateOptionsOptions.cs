using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options acss debit mandate options.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsOptions : INestedOptions
{
    /// <summary><c>transaction_type</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_type")]
    public string TransactionType { get; set; }
}
