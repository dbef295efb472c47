using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent hooks.</summary>
public class PaymentIntentHooksOptions : INestedOptions
{
    /// <summary><c>inputs</c> of Stripe's API.</summary>
    [JsonPropertyName("inputs")]
    public PaymentIntentHooksInputsOptions Inputs { get; set; }
}
