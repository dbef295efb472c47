using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price update.</summary>
public class PriceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, PriceCurrencyOptionsOptions> CurrencyOptions
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>lookup_key</c> of Stripe's API.</summary>
    [JsonPropertyName("lookup_key")]
    public string LookupKey { get; set; }

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

    /// <summary><c>nickname</c> of Stripe's API.</summary>
    [JsonPropertyName("nickname")]
    public string Nickname { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>transfer_lookup_key</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_lookup_key")]
    public bool? TransferLookupKey { get; set; }
}
