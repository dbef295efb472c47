using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription pause collection.</summary>
public class SubscriptionPauseCollectionOptions : INestedOptions
{
    /// <summary><c>behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("behavior")]
    public string Behavior { get; set; }

    /// <summary><c>resumes_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("resumes_at")]
    public DateTime? ResumesAt { get; set; }
}
