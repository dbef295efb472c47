using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options klarna on demand.</summary>
public class PaymentIntentPaymentMethodOptionsKlarnaOnDemandOptions : INestedOptions
{
    /// <summary><c>average_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("average_amount")]
    public long? AverageAmount { get; set; }

    /// <summary><c>maximum_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("maximum_amount")]
    public long? MaximumAmount { get; set; }

    /// <summary><c>minimum_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("minimum_amount")]
    public long? MinimumAmount { get; set; }

    /// <summary><c>purchase_interval</c> of Stripe's API.</summary>
    [JsonPropertyName("purchase_interval")]
    public string PurchaseInterval { get; set; }

    /// <summary><c>purchase_interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("purchase_interval_count")]
    public long? PurchaseIntervalCount { get; set; }
}
