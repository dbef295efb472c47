using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session saved payment method options.</summary>
public class SessionSavedPaymentMethodOptionsOptions : INestedOptions
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
