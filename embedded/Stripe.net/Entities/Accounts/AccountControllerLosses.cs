using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account controller losses, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountControllerLosses : StripeEntity<AccountControllerLosses>
{
    /// <summary><c>payments</c> of Stripe's API.</summary>
    [JsonPropertyName("payments")]
    public string Payments { get; set; }
}
