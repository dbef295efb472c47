using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details card checks, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsCardChecks : StripeEntity<ChargePaymentMethodDetailsCardChecks>
{
    /// <summary><c>address_line1_check</c> of Stripe's API.</summary>
    [JsonPropertyName("address_line1_check")]
    public string AddressLine1Check { get; set; }

    /// <summary><c>address_postal_code_check</c> of Stripe's API.</summary>
    [JsonPropertyName("address_postal_code_check")]
    public string AddressPostalCodeCheck { get; set; }

    /// <summary><c>cvc_check</c> of Stripe's API.</summary>
    [JsonPropertyName("cvc_check")]
    public string CvcCheck { get; set; }
}
