using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice automatic tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceAutomaticTax : StripeEntity<InvoiceAutomaticTax>
{
    /// <summary><c>disabled_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("disabled_reason")]
    public string DisabledReason { get; set; }

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public InvoiceAutomaticTaxLiability Liability { get; set; }

    /// <summary><c>provider</c> of Stripe's API.</summary>
    [JsonPropertyName("provider")]
    public string Provider { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }
}
