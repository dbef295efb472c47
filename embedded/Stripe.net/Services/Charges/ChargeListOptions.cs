using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge list.</summary>
public class ChargeListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>payment_intent</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent")]
    public string PaymentIntent { get; set; }

    /// <summary><c>transfer_group</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_group")]
    public string TransferGroup { get; set; }
}
