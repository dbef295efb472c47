using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Events;

/// <summary>Events were sent for which there is no meter.</summary>
[JsonConverter(typeof(V2EventConverter))]
public class V1BillingMeterNoMeterFoundEvent : V2.Core.Event
{
    /// <summary>What was found.</summary>
    [JsonPropertyName("data")]
    public V1BillingMeterNoMeterFoundEventData Data { get; set; }
}
