using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options customer balance bank transfer eu bank transfer.</summary>
public class SessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferOptions : INestedOptions
{
    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }
}
