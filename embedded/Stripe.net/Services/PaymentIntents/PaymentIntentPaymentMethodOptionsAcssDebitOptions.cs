using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options acss debit.</summary>
public class PaymentIntentPaymentMethodOptionsAcssDebitOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsOptions MandateOptions { get; set; }

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

    /// <summary><c>verification_method</c> of Stripe's API.</summary>
    [JsonPropertyName("verification_method")]
    public string VerificationMethod { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
