using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account capabilities.</summary>
public class AccountCapabilitiesOptions : INestedOptions
{
    /// <summary><c>card_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("card_payments")]
    public AccountCapabilitiesCardPaymentsOptions CardPayments { get; set; }

    /// <summary><c>sepa_debit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit_payments")]
    public AccountCapabilitiesSepaDebitPaymentsOptions SepaDebitPayments { get; set; }

    /// <summary><c>transfers</c> of Stripe's API.</summary>
    [JsonPropertyName("transfers")]
    public AccountCapabilitiesTransfersOptions Transfers { get; set; }
}
