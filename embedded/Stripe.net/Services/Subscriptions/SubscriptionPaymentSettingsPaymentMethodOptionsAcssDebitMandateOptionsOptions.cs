using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options acss debit mandate options.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsOptions : INestedOptions
{
    /// <summary><c>transaction_type</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_type")]
    public string TransactionType { get; set; }
}
