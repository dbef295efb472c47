using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute payment method details paypal, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class DisputePaymentMethodDetailsPaypal : StripeEntity<DisputePaymentMethodDetailsPaypal>
{
    /// <summary><c>case_id</c> of Stripe's API.</summary>
    [JsonPropertyName("case_id")]
    public string CaseId { get; set; }

    /// <summary><c>reason_code</c> of Stripe's API.</summary>
    [JsonPropertyName("reason_code")]
    public string ReasonCode { get; set; }
}
