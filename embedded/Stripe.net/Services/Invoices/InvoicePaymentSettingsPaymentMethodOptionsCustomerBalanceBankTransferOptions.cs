using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options customer balance bank transfer.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferOptions : INestedOptions
{
    /// <summary><c>eu_bank_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("eu_bank_transfer")]
    public InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferOptions EuBankTransfer { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
