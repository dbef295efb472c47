using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute payment method details card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class DisputePaymentMethodDetailsCard : StripeEntity<DisputePaymentMethodDetailsCard>
{
    /// <summary><c>brand</c> of Stripe's API.</summary>
    [JsonPropertyName("brand")]
    public string Brand { get; set; }

    /// <summary><c>case_type</c> of Stripe's API.</summary>
    [JsonPropertyName("case_type")]
    public string CaseType { get; set; }

    /// <summary><c>network</c> of Stripe's API.</summary>
    [JsonPropertyName("network")]
    public string Network { get; set; }

    /// <summary><c>network_reason_code</c> of Stripe's API.</summary>
    [JsonPropertyName("network_reason_code")]
    public string NetworkReasonCode { get; set; }
}
