using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card present.</summary>
public class PaymentIntentPaymentMethodOptionsCardPresentOptions : INestedOptions
{
    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

    /// <summary><c>request_extended_authorization</c> of Stripe's API.</summary>
    [JsonPropertyName("request_extended_authorization")]
    public bool? RequestExtendedAuthorization { get; set; }

    /// <summary><c>request_incremental_authorization_support</c> of Stripe's API.</summary>
    [JsonPropertyName("request_incremental_authorization_support")]
    public bool? RequestIncrementalAuthorizationSupport { get; set; }

    /// <summary><c>routing</c> of Stripe's API.</summary>
    [JsonPropertyName("routing")]
    public PaymentIntentPaymentMethodOptionsCardPresentRoutingOptions Routing { get; set; }
}
