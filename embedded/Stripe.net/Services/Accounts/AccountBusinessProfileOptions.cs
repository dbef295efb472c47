using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: account business profile.</summary>
public class AccountBusinessProfileOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>estimated_worker_count</c> of Stripe's API.</summary>
    [JsonPropertyName("estimated_worker_count")]
    public long? EstimatedWorkerCount { get; set; }

    /// <summary><c>mcc</c> of Stripe's API.</summary>
    [JsonPropertyName("mcc")]
    public string Mcc { get; set; }

    /// <summary><c>minority_owned_business_designation</c> of Stripe's API.</summary>
    [JsonPropertyName("minority_owned_business_designation")]
    public List<string> MinorityOwnedBusinessDesignation { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>product_description</c> of Stripe's API.</summary>
    [JsonPropertyName("product_description")]
    public string ProductDescription { get; set; }

    /// <summary><c>support_address</c> of Stripe's API.</summary>
    [JsonPropertyName("support_address")]
    public AddressOptions SupportAddress { get; set; }

    /// <summary><c>support_email</c> of Stripe's API.</summary>
    [JsonPropertyName("support_email")]
    public string SupportEmail { get; set; }

    /// <summary><c>support_phone</c> of Stripe's API.</summary>
    [JsonPropertyName("support_phone")]
    public string SupportPhone { get; set; }

    /// <summary><c>support_url</c> of Stripe's API.</summary>
    [JsonPropertyName("support_url")]
    public string SupportUrl
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
