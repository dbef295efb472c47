using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session list.</summary>
public class SessionListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>customer_details</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_details")]
    public SessionCustomerDetailsOptions CustomerDetails { get; set; }

    /// <summary><c>payment_intent</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent")]
    public string PaymentIntent { get; set; }

    /// <summary><c>payment_link</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_link")]
    public string PaymentLink { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }
}
