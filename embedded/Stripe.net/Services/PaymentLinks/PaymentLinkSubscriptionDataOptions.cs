using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment link subscription data.</summary>
public class PaymentLinkSubscriptionDataOptions : INestedOptions, IHasMetadata, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>invoice_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_settings")]
    public PaymentLinkSubscriptionDataInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>trial_period_days</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_period_days")]
    public long? TrialPeriodDays
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>trial_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_settings")]
    public PaymentLinkSubscriptionDataTrialSettingsOptions TrialSettings
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
