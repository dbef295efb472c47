using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent amount details line item payment method options klarna.</summary>
public class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarnaOptions : INestedOptions
{
    /// <summary><c>image_url</c> of Stripe's API.</summary>
    [JsonPropertyName("image_url")]
    public string ImageUrl { get; set; }

    /// <summary><c>product_url</c> of Stripe's API.</summary>
    [JsonPropertyName("product_url")]
    public string ProductUrl { get; set; }

    /// <summary><c>reference</c> of Stripe's API.</summary>
    [JsonPropertyName("reference")]
    public string Reference { get; set; }

    /// <summary><c>subscription_reference</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_reference")]
    public string SubscriptionReference { get; set; }
}
