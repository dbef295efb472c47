using System.Text.Json.Serialization;
using Stripe.V2.Core;

namespace Stripe.Events;

/// <summary>A meter was sent events that it could not take. The thin event.</summary>
public class V1BillingMeterErrorReportTriggeredEventNotification : EventNotification
{
    /// <summary>The meter.</summary>
    [JsonPropertyName("related_object")]
    public EventNotificationRelatedObject RelatedObject { get; set; }

    /// <summary>Fetches the meter, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<Billing.Meter> FetchRelatedObjectAsync() => FetchRelatedObjectAsync<Billing.Meter>(RelatedObject);

    /// <summary>Fetches the meter, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Billing.Meter FetchRelatedObject() => FetchRelatedObject<Billing.Meter>(RelatedObject);

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public V1BillingMeterErrorReportTriggeredEvent FetchEvent() => FetchEvent<V1BillingMeterErrorReportTriggeredEvent>();

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<V1BillingMeterErrorReportTriggeredEvent> FetchEventAsync() => FetchEventAsync<V1BillingMeterErrorReportTriggeredEvent>();
}
