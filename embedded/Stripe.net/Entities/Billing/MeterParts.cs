using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Billing;

/// <summary>Where a meter finds the customer in an event.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class MeterCustomerMapping : StripeEntity<MeterCustomerMapping>
{
    /// <summary>The key in the event's payload.</summary>
    [JsonPropertyName("event_payload_key")]
    public string EventPayloadKey { get; set; }

    /// <summary><c>type</c> of Stripe's API: by_id.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}

/// <summary>How a meter adds up.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class MeterDefaultAggregation : StripeEntity<MeterDefaultAggregation>
{
    /// <summary><c>formula</c> of Stripe's API: count, last or sum.</summary>
    [JsonPropertyName("formula")]
    public string Formula { get; set; }
}

/// <summary>When a meter's status changed.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class MeterStatusTransitions : StripeEntity<MeterStatusTransitions>
{
    /// <summary>When it was switched off; null while it is on.</summary>
    [JsonPropertyName("deactivated_at")]
    public DateTime? DeactivatedAt { get; set; }
}

/// <summary>Where a meter finds the value in an event.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class MeterValueSettings : StripeEntity<MeterValueSettings>
{
    /// <summary>The key in the event's payload.</summary>
    [JsonPropertyName("event_payload_key")]
    public string EventPayloadKey { get; set; }
}
