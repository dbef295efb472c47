using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice total tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceTotalTax : StripeEntity<InvoiceTotalTax>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>tax_rate_details</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_rate_details")]
    public InvoiceTotalTaxTaxRateDetails TaxRateDetails { get; set; }

    /// <summary><c>taxability_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("taxability_reason")]
    public string TaxabilityReason { get; set; }

    /// <summary><c>taxable_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("taxable_amount")]
    public long? TaxableAmount { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
