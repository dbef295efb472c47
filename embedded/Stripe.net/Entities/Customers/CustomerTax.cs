using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's customer tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CustomerTax : StripeEntity<CustomerTax>
{
    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public string AutomaticTax { get; set; }

    /// <summary><c>ip_address</c> of Stripe's API.</summary>
    [JsonPropertyName("ip_address")]
    public string IpAddress { get; set; }

    /// <summary><c>location</c> of Stripe's API.</summary>
    [JsonPropertyName("location")]
    public CustomerTaxLocation Location { get; set; }

    /// <summary><c>provider</c> of Stripe's API.</summary>
    [JsonPropertyName("provider")]
    public string Provider { get; set; }
}
