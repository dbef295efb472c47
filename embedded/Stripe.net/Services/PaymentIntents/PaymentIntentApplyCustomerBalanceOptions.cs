using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent apply customer balance.</summary>
public class PaymentIntentApplyCustomerBalanceOptions : BaseOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }
}
