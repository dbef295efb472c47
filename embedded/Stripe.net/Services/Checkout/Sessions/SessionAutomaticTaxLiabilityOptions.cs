using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session automatic tax liability.</summary>
public class SessionAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
