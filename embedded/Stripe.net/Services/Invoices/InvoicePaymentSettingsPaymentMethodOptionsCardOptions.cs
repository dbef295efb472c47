using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options card.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary><c>installments</c> of Stripe's API.</summary>
    [JsonPropertyName("installments")]
    public InvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsOptions Installments { get; set; }

    /// <summary><c>request_three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("request_three_d_secure")]
    public string RequestThreeDSecure { get; set; }
}
