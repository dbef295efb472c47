using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session collected information shipping details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCollectedInformationShippingDetails : StripeEntity<SessionCollectedInformationShippingDetails>
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public Address Address { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }
}
