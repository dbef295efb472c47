using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options paypal.</summary>
public class SetupIntentPaymentMethodOptionsPaypalOptions : INestedOptions
{
    /// <summary><c>billing_agreement_id</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_agreement_id")]
    public string BillingAgreementId { get; set; }
}
