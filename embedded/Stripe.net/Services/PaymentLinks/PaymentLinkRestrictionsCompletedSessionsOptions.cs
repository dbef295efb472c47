using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link restrictions completed sessions.</summary>
public class PaymentLinkRestrictionsCompletedSessionsOptions : INestedOptions
{
    /// <summary><c>limit</c> of Stripe's API.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }
}
