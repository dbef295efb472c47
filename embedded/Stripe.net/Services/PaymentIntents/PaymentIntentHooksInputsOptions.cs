using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent hooks inputs.</summary>
public class PaymentIntentHooksInputsOptions : INestedOptions
{
    /// <summary><c>tax</c> of Stripe's API.</summary>
    [JsonPropertyName("tax")]
    public PaymentIntentHooksInputsTaxOptions Tax { get; set; }
}
