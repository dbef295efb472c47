using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data billing cycle anchor config.</summary>
public class SessionSubscriptionDataBillingCycleAnchorConfigOptions : INestedOptions
{
    /// <summary><c>day_of_month</c> of Stripe's API.</summary>
    [JsonPropertyName("day_of_month")]
    public long? DayOfMonth { get; set; }

    /// <summary><c>hour</c> of Stripe's API.</summary>
    [JsonPropertyName("hour")]
    public long? Hour { get; set; }

    /// <summary><c>minute</c> of Stripe's API.</summary>
    [JsonPropertyName("minute")]
    public long? Minute { get; set; }

    /// <summary><c>month</c> of Stripe's API.</summary>
    [JsonPropertyName("month")]
    public long? Month { get; set; }

    /// <summary><c>second</c> of Stripe's API.</summary>
    [JsonPropertyName("second")]
    public long? Second { get; set; }
}
