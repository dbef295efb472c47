using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options us bank account.</summary>
public class SessionPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary><c>financial_connections</c> of Stripe's API.</summary>
    [JsonPropertyName("financial_connections")]
    public SessionPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions FinancialConnections { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>target_date</c> of Stripe's API.</summary>
    [JsonPropertyName("target_date")]
    public string TargetDate { get; set; }

    /// <summary><c>verification_method</c> of Stripe's API.</summary>
    [JsonPropertyName("verification_method")]
    public string VerificationMethod { get; set; }
}
