using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account groups, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountGroups : StripeEntity<AccountGroups>
{
    /// <summary><c>payments_pricing</c> of Stripe's API.</summary>
    [JsonPropertyName("payments_pricing")]
    public string PaymentsPricing { get; set; }
}
