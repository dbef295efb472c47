using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice list line items.</summary>
public class InvoiceListLineItemsOptions : ListOptions
{
    /// <summary><c>coupon</c> of Stripe's API.</summary>
    [JsonPropertyName("coupon")]
    public string Coupon { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }

    /// <summary><c>subscription_plan</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_plan")]
    public string SubscriptionPlan { get; set; }
}
