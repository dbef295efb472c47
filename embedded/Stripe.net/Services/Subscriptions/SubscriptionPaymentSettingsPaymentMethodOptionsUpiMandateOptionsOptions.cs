using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options upi mandate options.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_type</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_type")]
    public string AmountType { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>end_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("end_date")]
    public DateTime? EndDate { get; set; }
}
