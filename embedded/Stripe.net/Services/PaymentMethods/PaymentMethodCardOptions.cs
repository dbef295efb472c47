using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method card.</summary>
public class PaymentMethodCardOptions : INestedOptions
{
    /// <summary><c>cvc</c> of Stripe's API.</summary>
    [JsonPropertyName("cvc")]
    public string Cvc { get; set; }

    /// <summary><c>exp_month</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_month")]
    public long? ExpMonth { get; set; }

    /// <summary><c>exp_year</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_year")]
    public long? ExpYear { get; set; }

    /// <summary><c>networks</c> of Stripe's API.</summary>
    [JsonPropertyName("networks")]
    public PaymentMethodCardNetworksOptions Networks { get; set; }

    /// <summary><c>number</c> of Stripe's API.</summary>
    [JsonPropertyName("number")]
    public string Number { get; set; }

    /// <summary><c>token</c> of Stripe's API.</summary>
    [JsonPropertyName("token")]
    public string Token { get; set; }
}
