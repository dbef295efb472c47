using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent transfer data payment data.</summary>
public class PaymentIntentTransferDataPaymentDataOptions : INestedOptions, IHasMetadata, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
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
