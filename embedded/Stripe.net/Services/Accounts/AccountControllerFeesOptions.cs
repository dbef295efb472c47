using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account controller fees.</summary>
public class AccountControllerFeesOptions : INestedOptions
{
    /// <summary><c>payer</c> of Stripe's API.</summary>
    [JsonPropertyName("payer")]
    public string Payer { get; set; }
}
