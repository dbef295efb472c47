using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice shipping details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceShippingDetails : StripeEntity<InvoiceShippingDetails>
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public Address Address { get; set; }

    /// <summary><c>carrier</c> of Stripe's API.</summary>
    [JsonPropertyName("carrier")]
    public string Carrier { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }

    /// <summary><c>tracking_number</c> of Stripe's API.</summary>
    [JsonPropertyName("tracking_number")]
    public string TrackingNumber { get; set; }
}
