using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account controller fees, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountControllerFees : StripeEntity<AccountControllerFees>
{
    /// <summary><c>payer</c> of Stripe's API.</summary>
    [JsonPropertyName("payer")]
    public string Payer { get; set; }
}
