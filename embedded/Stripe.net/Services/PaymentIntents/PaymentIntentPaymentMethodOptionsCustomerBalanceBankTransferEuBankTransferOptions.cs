using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options customer balance bank transfer eu bank transfer.</summary>
public class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferOptions : INestedOptions
{
    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }
}
