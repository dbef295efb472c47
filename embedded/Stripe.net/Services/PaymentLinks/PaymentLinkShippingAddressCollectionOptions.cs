using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link shipping address collection.</summary>
public class PaymentLinkShippingAddressCollectionOptions : INestedOptions
{
    /// <summary><c>allowed_countries</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_countries")]
    public List<string> AllowedCountries { get; set; }
}
