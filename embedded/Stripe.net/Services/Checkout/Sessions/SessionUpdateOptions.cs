using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session update.</summary>
public class SessionUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>collected_information</c> of Stripe's API.</summary>
    [JsonPropertyName("collected_information")]
    public SessionCollectedInformationOptions CollectedInformation { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public List<SessionLineItemOptions> LineItems { get; set; }

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

    /// <summary><c>shipping_options</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_options")]
    public List<SessionShippingOptionOptions> ShippingOptions
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }
}
