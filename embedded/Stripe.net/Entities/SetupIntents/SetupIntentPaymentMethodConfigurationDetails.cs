using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's setup intent payment method configuration details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SetupIntentPaymentMethodConfigurationDetails : StripeEntity<SetupIntentPaymentMethodConfigurationDetails>, IHasId
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary><c>parent</c> of Stripe's API.</summary>
    [JsonPropertyName("parent")]
    public string Parent { get; set; }
}
