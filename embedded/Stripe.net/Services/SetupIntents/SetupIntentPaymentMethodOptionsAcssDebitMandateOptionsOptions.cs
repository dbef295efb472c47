using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options acss debit mandate options.</summary>
public class SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>custom_mandate_url</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_mandate_url")]
    public string CustomMandateUrl
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>default_for</c> of Stripe's API.</summary>
    [JsonPropertyName("default_for")]
    public List<string> DefaultFor { get; set; }

    /// <summary><c>interval_description</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_description")]
    public string IntervalDescription { get; set; }

    /// <summary><c>payment_schedule</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_schedule")]
    public string PaymentSchedule { get; set; }

    /// <summary><c>transaction_type</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_type")]
    public string TransactionType { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
