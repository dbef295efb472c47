using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options pix.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsPixOptions : INestedOptions
{
    /// <summary><c>amount_includes_iof</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_includes_iof")]
    public string AmountIncludesIof { get; set; }

    /// <summary><c>expires_after_seconds</c> of Stripe's API.</summary>
    [JsonPropertyName("expires_after_seconds")]
    public long? ExpiresAfterSeconds { get; set; }
}
