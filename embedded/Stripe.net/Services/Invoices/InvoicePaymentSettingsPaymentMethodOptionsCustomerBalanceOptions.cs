using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options customer balance.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceOptions : INestedOptions
{
    /// <summary><c>bank_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("bank_transfer")]
    public InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferOptions BankTransfer { get; set; }

    /// <summary><c>funding_type</c> of Stripe's API.</summary>
    [JsonPropertyName("funding_type")]
    public string FundingType { get; set; }
}
