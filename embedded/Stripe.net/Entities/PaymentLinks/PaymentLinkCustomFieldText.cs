using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link custom field text, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkCustomFieldText : StripeEntity<PaymentLinkCustomFieldText>
{
    /// <summary><c>default_value</c> of Stripe's API.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; set; }

    /// <summary><c>maximum_length</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum_length")]
    public long? MaximumLength { get; set; }

    /// <summary><c>minimum_length</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum_length")]
    public long? MinimumLength { get; set; }
}
