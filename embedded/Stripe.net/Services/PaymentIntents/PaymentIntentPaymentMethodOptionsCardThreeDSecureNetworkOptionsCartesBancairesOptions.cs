using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card three dsecure network options cartes bancaires.</summary>
public class PaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesOptions : INestedOptions
{
    /// <summary><c>cb_avalgo</c> of Stripe's API.</summary>
    [JsonPropertyName("cb_avalgo")]
    public string CbAvalgo { get; set; }

    /// <summary><c>cb_exemption</c> of Stripe's API.</summary>
    [JsonPropertyName("cb_exemption")]
    public string CbExemption { get; set; }

    /// <summary><c>cb_score</c> of Stripe's API.</summary>
    [JsonPropertyName("cb_score")]
    public long? CbScore { get; set; }
}
