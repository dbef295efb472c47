using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method attach.</summary>
public class PaymentMethodAttachOptions : BaseOptions
{
    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }
}
