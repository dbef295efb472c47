using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item parent subscription details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemParentSubscriptionDetails : StripeEntity<InvoiceItemParentSubscriptionDetails>
{
    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }

    /// <summary><c>subscription_item</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_item")]
    public string SubscriptionItem { get; set; }
}
