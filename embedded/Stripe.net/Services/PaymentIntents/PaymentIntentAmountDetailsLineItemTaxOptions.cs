using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent amount details line item tax.</summary>
public class PaymentIntentAmountDetailsLineItemTaxOptions : INestedOptions
{
    /// <summary><c>total_tax_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("total_tax_amount")]
    public long? TotalTaxAmount { get; set; }
}
