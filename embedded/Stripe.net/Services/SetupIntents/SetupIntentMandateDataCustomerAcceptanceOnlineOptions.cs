using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent mandate data customer acceptance online.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOnlineOptions : INestedOptions
{
    /// <summary><c>ip_address</c> of Stripe's API.</summary>
    [JsonPropertyName("ip_address")]
    public string IpAddress { get; set; }

    /// <summary><c>user_agent</c> of Stripe's API.</summary>
    [JsonPropertyName("user_agent")]
    public string UserAgent { get; set; }
}
