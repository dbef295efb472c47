using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's tax rate, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class TaxRate : StripeEntity<TaxRate>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool Active { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>display_name</c> of Stripe's API.</summary>
    [JsonPropertyName("display_name")]
    public string DisplayName { get; set; }

    /// <summary><c>effective_percentage</c> of Stripe's API.</summary>
    [JsonPropertyName("effective_percentage")]
    public decimal? EffectivePercentage { get; set; }

    /// <summary><c>inclusive</c> of Stripe's API.</summary>
    [JsonPropertyName("inclusive")]
    public bool Inclusive { get; set; }

    /// <summary><c>jurisdiction</c> of Stripe's API.</summary>
    [JsonPropertyName("jurisdiction")]
    public string Jurisdiction { get; set; }

    /// <summary><c>jurisdiction_level</c> of Stripe's API.</summary>
    [JsonPropertyName("jurisdiction_level")]
    public string JurisdictionLevel { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>percentage</c> of Stripe's API.</summary>
    [JsonPropertyName("percentage")]
    public decimal Percentage { get; set; }

    /// <summary><c>rate_type</c> of Stripe's API.</summary>
    [JsonPropertyName("rate_type")]
    public string RateType { get; set; }

    /// <summary><c>state</c> of Stripe's API.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary><c>tax_type</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_type")]
    public string TaxType { get; set; }
}
