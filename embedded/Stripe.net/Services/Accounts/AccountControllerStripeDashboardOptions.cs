using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account controller stripe dashboard.</summary>
public class AccountControllerStripeDashboardOptions : INestedOptions
{
    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
