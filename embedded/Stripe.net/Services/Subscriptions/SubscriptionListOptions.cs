using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription list.</summary>
public class SubscriptionListOptions : ListOptions
{
    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public SubscriptionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary><c>collection_method</c> of Stripe's API.</summary>
    [JsonPropertyName("collection_method")]
    public string CollectionMethod { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>current_period_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("current_period_end")]
    public AnyOf<DateTime?, DateRangeOptions> CurrentPeriodEnd { get; set; }

    /// <summary><c>current_period_start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("current_period_start")]
    public AnyOf<DateTime?, DateRangeOptions> CurrentPeriodStart { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>plan</c> of Stripe's API.</summary>
    [JsonPropertyName("plan")]
    public string Plan { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>test_clock</c> of Stripe's API.</summary>
    [JsonPropertyName("test_clock")]
    public string TestClock { get; set; }
}
