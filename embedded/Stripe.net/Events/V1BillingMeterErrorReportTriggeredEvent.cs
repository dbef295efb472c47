using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Events;

/// <summary>A meter was sent events that it could not take.</summary>
[JsonConverter(typeof(V2EventConverter))]
public class V1BillingMeterErrorReportTriggeredEvent : V2.Core.Event
{
    /// <summary>What was found.</summary>
    [JsonPropertyName("data")]
    public V1BillingMeterErrorReportTriggeredEventData Data { get; set; }

    /// <summary>The meter.</summary>
    [JsonPropertyName("related_object")]
    public V2.Core.EventRelatedObject RelatedObject { get; set; }

    /// <summary>Fetches the meter, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<Billing.Meter> FetchRelatedObjectAsync() => FetchRelatedObjectAsync<Billing.Meter>(RelatedObject);

    /// <summary>Fetches the meter, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Billing.Meter FetchRelatedObject() => FetchRelatedObject<Billing.Meter>(RelatedObject);
}
