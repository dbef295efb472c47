using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Billing;

/// <summary>What adds up a customer's usage.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Meter : StripeEntity<Meter>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>customer_mapping</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_mapping")]
    public MeterCustomerMapping CustomerMapping { get; set; }

    /// <summary><c>default_aggregation</c> of Stripe's API.</summary>
    [JsonPropertyName("default_aggregation")]
    public MeterDefaultAggregation DefaultAggregation { get; set; }

    /// <summary><c>display_name</c> of Stripe's API.</summary>
    [JsonPropertyName("display_name")]
    public string DisplayName { get; set; }

    /// <summary><c>event_name</c> of Stripe's API.</summary>
    [JsonPropertyName("event_name")]
    public string EventName { get; set; }

    /// <summary><c>event_time_window</c> of Stripe's API: day or hour.</summary>
    [JsonPropertyName("event_time_window")]
    public string EventTimeWindow { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>status</c> of Stripe's API: active or inactive.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>status_transitions</c> of Stripe's API.</summary>
    [JsonPropertyName("status_transitions")]
    public MeterStatusTransitions StatusTransitions { get; set; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("updated")]
    public DateTime Updated { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>value_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("value_settings")]
    public MeterValueSettings ValueSettings { get; set; }
}
