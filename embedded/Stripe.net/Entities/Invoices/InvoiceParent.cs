using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice parent, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceParent : StripeEntity<InvoiceParent>
{
    /// <summary><c>quote_details</c> of Stripe's API.</summary>
    [JsonPropertyName("quote_details")]
    public InvoiceParentQuoteDetails QuoteDetails { get; set; }

    /// <summary><c>subscription_details</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_details")]
    public InvoiceParentSubscriptionDetails SubscriptionDetails { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
