using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link restrictions.</summary>
public class PaymentLinkRestrictionsOptions : INestedOptions
{
    /// <summary><c>completed_sessions</c> of Stripe's API.</summary>
    [JsonPropertyName("completed_sessions")]
    public PaymentLinkRestrictionsCompletedSessionsOptions CompletedSessions { get; set; }
}
