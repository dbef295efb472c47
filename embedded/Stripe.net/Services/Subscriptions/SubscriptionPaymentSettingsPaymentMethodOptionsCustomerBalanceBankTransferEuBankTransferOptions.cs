using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options customer balance bank transfer eu bank transfer.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferOptions : INestedOptions
{
    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }
}
