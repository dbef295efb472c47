using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options card three dsecure network options.</summary>
public class SetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsOptions : INestedOptions
{
    /// <summary><c>cartes_bancaires</c> of Stripe's API.</summary>
    [JsonPropertyName("cartes_bancaires")]
    public SetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesOptions CartesBancaires { get; set; }
}
