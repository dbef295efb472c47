using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options klarna subscription.</summary>
public class SetupIntentPaymentMethodOptionsKlarnaSubscriptionOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>next_billing</c> of Stripe's API.</summary>
    [JsonPropertyName("next_billing")]
    public SetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBillingOptions NextBilling { get; set; }

    /// <summary><c>reference</c> of Stripe's API.</summary>
    [JsonPropertyName("reference")]
    public string Reference { get; set; }
}
