using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent amount details line item.</summary>
public class PaymentIntentAmountDetailsLineItemOptions : INestedOptions
{
    /// <summary><c>discount_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("discount_amount")]
    public long? DiscountAmount { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public PaymentIntentAmountDetailsLineItemPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>product_code</c> of Stripe's API.</summary>
    [JsonPropertyName("product_code")]
    public string ProductCode { get; set; }

    /// <summary><c>product_name</c> of Stripe's API.</summary>
    [JsonPropertyName("product_name")]
    public string ProductName { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary><c>tax</c> of Stripe's API.</summary>
    [JsonPropertyName("tax")]
    public PaymentIntentAmountDetailsLineItemTaxOptions Tax { get; set; }

    /// <summary><c>unit_cost</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_cost")]
    public long? UnitCost { get; set; }

    /// <summary><c>unit_of_measure</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_of_measure")]
    public string UnitOfMeasure { get; set; }
}
