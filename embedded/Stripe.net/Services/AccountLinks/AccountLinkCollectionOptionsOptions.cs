using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account link collection options.</summary>
public class AccountLinkCollectionOptionsOptions : INestedOptions
{
    /// <summary><c>fields</c> of Stripe's API.</summary>
    [JsonPropertyName("fields")]
    public string Fields { get; set; }

    /// <summary><c>future_requirements</c> of Stripe's API.</summary>
    [JsonPropertyName("future_requirements")]
    public string FutureRequirements { get; set; }
}
