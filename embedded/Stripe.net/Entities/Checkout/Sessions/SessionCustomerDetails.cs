using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session customer details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCustomerDetails : StripeEntity<SessionCustomerDetails>
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public Address Address { get; set; }

    /// <summary><c>business_name</c> of Stripe's API.</summary>
    [JsonPropertyName("business_name")]
    public string BusinessName { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>individual_name</c> of Stripe's API.</summary>
    [JsonPropertyName("individual_name")]
    public string IndividualName { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }

    /// <summary><c>tax_exempt</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_exempt")]
    public string TaxExempt { get; set; }

    /// <summary><c>tax_ids</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_ids")]
    public List<SessionCustomerDetailsTaxId> TaxIds { get; set; }
}
