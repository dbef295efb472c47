using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent get.</summary>
public class SetupIntentGetOptions : BaseOptions
{
    /// <summary><c>client_secret</c> of Stripe's API.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }
}
