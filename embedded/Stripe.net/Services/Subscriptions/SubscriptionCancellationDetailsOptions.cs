using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: subscription cancellation details.</summary>
public class SubscriptionCancellationDetailsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>comment</c> of Stripe's API.</summary>
    [JsonPropertyName("comment")]
    public string Comment
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>feedback</c> of Stripe's API.</summary>
    [JsonPropertyName("feedback")]
    public string Feedback
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
