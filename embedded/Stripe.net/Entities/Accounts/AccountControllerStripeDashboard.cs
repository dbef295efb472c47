using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account controller stripe dashboard, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountControllerStripeDashboard : StripeEntity<AccountControllerStripeDashboard>
{
    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
