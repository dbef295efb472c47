using System.Text.Json.Serialization;
using Stripe.V2.Core;

namespace Stripe.Events;

/// <summary>Events were sent for which there is no meter. The thin event.</summary>
public class V1BillingMeterNoMeterFoundEventNotification : EventNotification
{
    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public V1BillingMeterNoMeterFoundEvent FetchEvent() => FetchEvent<V1BillingMeterNoMeterFoundEvent>();

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<V1BillingMeterNoMeterFoundEvent> FetchEventAsync() => FetchEventAsync<V1BillingMeterNoMeterFoundEvent>();
}
