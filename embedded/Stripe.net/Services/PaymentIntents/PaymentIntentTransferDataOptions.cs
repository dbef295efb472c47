using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent transfer data.</summary>
public class PaymentIntentTransferDataOptions : INestedOptions, IHasMetadata, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }

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

    /// <summary><c>payment_data</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_data")]
    public PaymentIntentTransferDataPaymentDataOptions PaymentData { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
