using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options customer balance.</summary>
public class SessionPaymentMethodOptionsCustomerBalanceOptions : INestedOptions
{
    /// <summary><c>bank_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("bank_transfer")]
    public SessionPaymentMethodOptionsCustomerBalanceBankTransferOptions BankTransfer { get; set; }

    /// <summary><c>funding_type</c> of Stripe's API.</summary>
    [JsonPropertyName("funding_type")]
    public string FundingType { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }
}
