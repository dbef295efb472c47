using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data us bank account.</summary>
public class PaymentIntentPaymentMethodDataUsBankAccountOptions : INestedOptions
{
    /// <summary><c>account_holder_type</c> of Stripe's API.</summary>
    [JsonPropertyName("account_holder_type")]
    public string AccountHolderType { get; set; }

    /// <summary><c>account_number</c> of Stripe's API.</summary>
    [JsonPropertyName("account_number")]
    public string AccountNumber { get; set; }

    /// <summary><c>account_type</c> of Stripe's API.</summary>
    [JsonPropertyName("account_type")]
    public string AccountType { get; set; }

    /// <summary><c>financial_connections_account</c> of Stripe's API.</summary>
    [JsonPropertyName("financial_connections_account")]
    public string FinancialConnectionsAccount { get; set; }

    /// <summary><c>routing_number</c> of Stripe's API.</summary>
    [JsonPropertyName("routing_number")]
    public string RoutingNumber { get; set; }
}
