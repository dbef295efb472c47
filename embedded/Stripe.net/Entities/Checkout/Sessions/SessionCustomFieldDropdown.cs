using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session custom field dropdown, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCustomFieldDropdown : StripeEntity<SessionCustomFieldDropdown>
{
    /// <summary><c>default_value</c> of Stripe's API.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; set; }

    /// <summary><c>options</c> of Stripe's API.</summary>
    [JsonPropertyName("options")]
    public List<SessionCustomFieldDropdownOption> Options { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
