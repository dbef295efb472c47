using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link custom field dropdown, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkCustomFieldDropdown : StripeEntity<PaymentLinkCustomFieldDropdown>
{
    /// <summary><c>default_value</c> of Stripe's API.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; set; }

    /// <summary><c>options</c> of Stripe's API.</summary>
    [JsonPropertyName("options")]
    public List<PaymentLinkCustomFieldDropdownOption> Options { get; set; }
}
