using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options customer balance bank transfer.</summary>
public class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferOptions : INestedOptions
{
    /// <summary><c>eu_bank_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("eu_bank_transfer")]
    public PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferOptions EuBankTransfer { get; set; }

    /// <summary><c>requested_address_types</c> of Stripe's API.</summary>
    [JsonPropertyName("requested_address_types")]
    public List<string> RequestedAddressTypes { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
