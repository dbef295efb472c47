using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options customer balance bank transfer.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferOptions : INestedOptions
{
    /// <summary><c>eu_bank_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("eu_bank_transfer")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferOptions EuBankTransfer { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
