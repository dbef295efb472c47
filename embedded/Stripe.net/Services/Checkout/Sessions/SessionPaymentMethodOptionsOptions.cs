using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options.</summary>
public class SessionPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public SessionPaymentMethodOptionsCardOptions Card { get; set; }
}
