using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options us bank account networks.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountNetworksOptions : INestedOptions
{
    /// <summary><c>requested</c> of Stripe's API.</summary>
    [JsonPropertyName("requested")]
    public List<string> Requested { get; set; }
}
