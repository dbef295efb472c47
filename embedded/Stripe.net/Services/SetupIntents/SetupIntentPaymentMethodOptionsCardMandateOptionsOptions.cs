using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options card mandate options.</summary>
public class SetupIntentPaymentMethodOptionsCardMandateOptionsOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_type</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_type")]
    public string AmountType { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>end_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("end_date")]
    public DateTime? EndDate { get; set; }

    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }

    /// <summary><c>reference</c> of Stripe's API.</summary>
    [JsonPropertyName("reference")]
    public string Reference { get; set; }

    /// <summary><c>start_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("start_date")]
    public DateTime? StartDate { get; set; }

    /// <summary><c>supported_types</c> of Stripe's API.</summary>
    [JsonPropertyName("supported_types")]
    public List<string> SupportedTypes { get; set; }
}
