using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent mandate data customer acceptance.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOptions : INestedOptions
{
    /// <summary><c>accepted_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("accepted_at")]
    public DateTime? AcceptedAt { get; set; }

    /// <summary><c>offline</c> of Stripe's API.</summary>
    [JsonPropertyName("offline")]
    public SetupIntentMandateDataCustomerAcceptanceOfflineOptions Offline { get; set; }

    /// <summary><c>online</c> of Stripe's API.</summary>
    [JsonPropertyName("online")]
    public SetupIntentMandateDataCustomerAcceptanceOnlineOptions Online { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
