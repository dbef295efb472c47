using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent amount details shipping, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentAmountDetailsShipping : StripeEntity<PaymentIntentAmountDetailsShipping>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>from_postal_code</c> of Stripe's API.</summary>
    [JsonPropertyName("from_postal_code")]
    public string FromPostalCode { get; set; }

    /// <summary><c>to_postal_code</c> of Stripe's API.</summary>
    [JsonPropertyName("to_postal_code")]
    public string ToPostalCode { get; set; }
}
