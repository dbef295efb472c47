using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent amount details line item payment method options card.</summary>
public class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary><c>commodity_code</c> of Stripe's API.</summary>
    [JsonPropertyName("commodity_code")]
    public string CommodityCode { get; set; }
}
