using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute payment method details klarna, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class DisputePaymentMethodDetailsKlarna : StripeEntity<DisputePaymentMethodDetailsKlarna>
{
    /// <summary><c>chargeback_loss_reason_code</c> of Stripe's API.</summary>
    [JsonPropertyName("chargeback_loss_reason_code")]
    public string ChargebackLossReasonCode { get; set; }

    /// <summary><c>reason_code</c> of Stripe's API.</summary>
    [JsonPropertyName("reason_code")]
    public string ReasonCode { get; set; }
}
