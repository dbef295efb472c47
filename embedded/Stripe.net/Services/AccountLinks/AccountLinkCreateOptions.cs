using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account link create.</summary>
public class AccountLinkCreateOptions : BaseOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>collect</c> of Stripe's API.</summary>
    [JsonPropertyName("collect")]
    public string Collect { get; set; }

    /// <summary><c>collection_options</c> of Stripe's API.</summary>
    [JsonPropertyName("collection_options")]
    public AccountLinkCollectionOptionsOptions CollectionOptions { get; set; }

    /// <summary><c>refresh_url</c> of Stripe's API.</summary>
    [JsonPropertyName("refresh_url")]
    public string RefreshUrl { get; set; }

    /// <summary><c>return_url</c> of Stripe's API.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
