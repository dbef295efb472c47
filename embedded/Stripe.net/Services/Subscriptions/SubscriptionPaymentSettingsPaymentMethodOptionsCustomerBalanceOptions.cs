using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options customer balance.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceOptions : INestedOptions
{
    /// <summary><c>bank_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("bank_transfer")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferOptions BankTransfer { get; set; }

    /// <summary><c>funding_type</c> of Stripe's API.</summary>
    [JsonPropertyName("funding_type")]
    public string FundingType { get; set; }
}
