using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent mandate data customer acceptance online.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOnlineOptions : INestedOptions
{
    /// <summary><c>ip_address</c> of Stripe's API.</summary>
    [JsonPropertyName("ip_address")]
    public string IpAddress { get; set; }

    /// <summary><c>user_agent</c> of Stripe's API.</summary>
    [JsonPropertyName("user_agent")]
    public string UserAgent { get; set; }
}
