using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options link.</summary>
public class SetupIntentPaymentMethodOptionsLinkOptions : INestedOptions
{
    /// <summary><c>persistent_token</c> of Stripe's API.</summary>
    [JsonPropertyName("persistent_token")]
    public string PersistentToken { get; set; }
}
