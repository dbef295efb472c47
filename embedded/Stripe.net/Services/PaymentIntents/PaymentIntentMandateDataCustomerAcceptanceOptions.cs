using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent mandate data customer acceptance.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOptions : INestedOptions
{
    /// <summary><c>accepted_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("accepted_at")]
    public DateTime? AcceptedAt { get; set; }

    /// <summary><c>offline</c> of Stripe's API.</summary>
    [JsonPropertyName("offline")]
    public PaymentIntentMandateDataCustomerAcceptanceOfflineOptions Offline { get; set; }

    /// <summary><c>online</c> of Stripe's API.</summary>
    [JsonPropertyName("online")]
    public PaymentIntentMandateDataCustomerAcceptanceOnlineOptions Online { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
