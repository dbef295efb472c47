using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options us bank account.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>financial_connections</c> of Stripe's API.</summary>
    [JsonPropertyName("financial_connections")]
    public PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsOptions FinancialConnections { get; set; }

    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>networks</c> of Stripe's API.</summary>
    [JsonPropertyName("networks")]
    public PaymentIntentPaymentMethodOptionsUsBankAccountNetworksOptions Networks { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>target_date</c> of Stripe's API.</summary>
    [JsonPropertyName("target_date")]
    public string TargetDate { get; set; }

    /// <summary><c>transaction_purpose</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_purpose")]
    public string TransactionPurpose
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>verification_method</c> of Stripe's API.</summary>
    [JsonPropertyName("verification_method")]
    public string VerificationMethod { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
