using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: promotion code list.</summary>
public class PromotionCodeListOptions : ListOptions
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>code</c> of Stripe's API.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary><c>coupon</c> of Stripe's API.</summary>
    [JsonPropertyName("coupon")]
    public string Coupon { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }
}
