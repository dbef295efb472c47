using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent list.</summary>
public class SetupIntentListOptions : ListOptions
{
    /// <summary><c>attach_to_self</c> of Stripe's API.</summary>
    [JsonPropertyName("attach_to_self")]
    public bool? AttachToSelf { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }
}
