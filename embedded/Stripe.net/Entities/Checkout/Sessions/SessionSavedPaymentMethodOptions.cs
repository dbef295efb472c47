using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session saved payment method options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionSavedPaymentMethodOptions : StripeEntity<SessionSavedPaymentMethodOptions>
{
    /// <summary><c>allow_redisplay_filters</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay_filters")]
    public List<string> AllowRedisplayFilters { get; set; }

    /// <summary><c>payment_method_remove</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_remove")]
    public string PaymentMethodRemove { get; set; }

    /// <summary><c>payment_method_save</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_save")]
    public string PaymentMethodSave { get; set; }
}
