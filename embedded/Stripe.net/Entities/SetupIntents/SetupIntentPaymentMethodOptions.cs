using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's setup intent payment method options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SetupIntentPaymentMethodOptions : StripeEntity<SetupIntentPaymentMethodOptions>
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public SetupIntentPaymentMethodOptionsCard Card { get; set; }
}
