using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session collected information, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCollectedInformation : StripeEntity<SessionCollectedInformation>
{
    /// <summary><c>business_name</c> of Stripe's API.</summary>
    [JsonPropertyName("business_name")]
    public string BusinessName { get; set; }

    /// <summary><c>individual_name</c> of Stripe's API.</summary>
    [JsonPropertyName("individual_name")]
    public string IndividualName { get; set; }

    /// <summary><c>shipping_details</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_details")]
    public SessionCollectedInformationShippingDetails ShippingDetails { get; set; }
}
