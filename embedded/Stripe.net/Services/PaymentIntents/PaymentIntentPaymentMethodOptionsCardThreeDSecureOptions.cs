using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card three dsecure.</summary>
public class PaymentIntentPaymentMethodOptionsCardThreeDSecureOptions : INestedOptions
{
    /// <summary><c>ares_trans_status</c> of Stripe's API.</summary>
    [JsonPropertyName("ares_trans_status")]
    public string AresTransStatus { get; set; }

    /// <summary><c>cryptogram</c> of Stripe's API.</summary>
    [JsonPropertyName("cryptogram")]
    public string Cryptogram { get; set; }

    /// <summary><c>electronic_commerce_indicator</c> of Stripe's API.</summary>
    [JsonPropertyName("electronic_commerce_indicator")]
    public string ElectronicCommerceIndicator { get; set; }

    /// <summary><c>exemption_indicator</c> of Stripe's API.</summary>
    [JsonPropertyName("exemption_indicator")]
    public string ExemptionIndicator { get; set; }

    /// <summary><c>network_options</c> of Stripe's API.</summary>
    [JsonPropertyName("network_options")]
    public PaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsOptions NetworkOptions { get; set; }

    /// <summary><c>requestor_challenge_indicator</c> of Stripe's API.</summary>
    [JsonPropertyName("requestor_challenge_indicator")]
    public string RequestorChallengeIndicator { get; set; }

    /// <summary><c>transaction_id</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_id")]
    public string TransactionId { get; set; }

    /// <summary><c>version</c> of Stripe's API.</summary>
    [JsonPropertyName("version")]
    public string Version { get; set; }
}
