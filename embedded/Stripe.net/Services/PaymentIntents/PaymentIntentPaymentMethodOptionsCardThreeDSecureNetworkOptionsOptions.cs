using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card three dsecure network options.</summary>
public class PaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsOptions : INestedOptions
{
    /// <summary><c>cartes_bancaires</c> of Stripe's API.</summary>
    [JsonPropertyName("cartes_bancaires")]
    public PaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesOptions CartesBancaires { get; set; }
}
