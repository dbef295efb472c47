using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's line item tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class LineItemTax : StripeEntity<LineItemTax>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>rate</c> of Stripe's API.</summary>
    [JsonPropertyName("rate")]
    public TaxRate Rate { get; set; }

    /// <summary><c>taxability_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("taxability_reason")]
    public string TaxabilityReason { get; set; }

    /// <summary><c>taxable_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("taxable_amount")]
    public long? TaxableAmount { get; set; }
}
