using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent amount details line item payment method options paypal.</summary>
public class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalOptions : INestedOptions
{
    /// <summary><c>category</c> of Stripe's API.</summary>
    [JsonPropertyName("category")]
    public string Category { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>sold_by</c> of Stripe's API.</summary>
    [JsonPropertyName("sold_by")]
    public string SoldBy { get; set; }
}
