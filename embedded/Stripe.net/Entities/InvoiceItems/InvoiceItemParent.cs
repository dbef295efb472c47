using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item parent, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemParent : StripeEntity<InvoiceItemParent>
{
    /// <summary><c>subscription_details</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_details")]
    public InvoiceItemParentSubscriptionDetails SubscriptionDetails { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
