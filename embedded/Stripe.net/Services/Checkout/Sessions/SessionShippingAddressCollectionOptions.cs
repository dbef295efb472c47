using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session shipping address collection.</summary>
public class SessionShippingAddressCollectionOptions : INestedOptions
{
    /// <summary><c>allowed_countries</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_countries")]
    public List<string> AllowedCountries { get; set; }
}
