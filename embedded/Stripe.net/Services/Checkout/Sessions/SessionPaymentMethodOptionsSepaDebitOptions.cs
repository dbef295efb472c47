using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options sepa debit.</summary>
public class SessionPaymentMethodOptionsSepaDebitOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SessionPaymentMethodOptionsSepaDebitMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>target_date</c> of Stripe's API.</summary>
    [JsonPropertyName("target_date")]
    public string TargetDate { get; set; }
}
