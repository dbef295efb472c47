using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options us bank account networks.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountNetworksOptions : INestedOptions
{
    /// <summary><c>requested</c> of Stripe's API.</summary>
    [JsonPropertyName("requested")]
    public List<string> Requested { get; set; }
}
