using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session setup intent data.</summary>
public class SessionSetupIntentDataOptions : INestedOptions, IHasMetadata
{
    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf { get; set; }
}
