using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details card three dsecure, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsCardThreeDSecure : StripeEntity<ChargePaymentMethodDetailsCardThreeDSecure>
{
    /// <summary><c>authentication_flow</c> of Stripe's API.</summary>
    [JsonPropertyName("authentication_flow")]
    public string AuthenticationFlow { get; set; }

    /// <summary><c>electronic_commerce_indicator</c> of Stripe's API.</summary>
    [JsonPropertyName("electronic_commerce_indicator")]
    public string ElectronicCommerceIndicator { get; set; }

    /// <summary><c>exemption_indicator</c> of Stripe's API.</summary>
    [JsonPropertyName("exemption_indicator")]
    public string ExemptionIndicator { get; set; }

    /// <summary><c>exemption_indicator_applied</c> of Stripe's API.</summary>
    [JsonPropertyName("exemption_indicator_applied")]
    public bool ExemptionIndicatorApplied { get; set; }

    /// <summary><c>result</c> of Stripe's API.</summary>
    [JsonPropertyName("result")]
    public string Result { get; set; }

    /// <summary><c>result_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("result_reason")]
    public string ResultReason { get; set; }

    /// <summary><c>transaction_id</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_id")]
    public string TransactionId { get; set; }

    /// <summary><c>version</c> of Stripe's API.</summary>
    [JsonPropertyName("version")]
    public string Version { get; set; }
}
