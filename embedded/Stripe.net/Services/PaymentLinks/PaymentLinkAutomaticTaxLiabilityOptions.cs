using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link automatic tax liability.</summary>
public class PaymentLinkAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
