using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's balance, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Balance : StripeEntity<Balance>, IHasObject
{
    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>available</c> of Stripe's API.</summary>
    [JsonPropertyName("available")]
    public List<BalanceAmount> Available { get; set; }

    /// <summary><c>connect_reserved</c> of Stripe's API.</summary>
    [JsonPropertyName("connect_reserved")]
    public List<BalanceAmount> ConnectReserved { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>pending</c> of Stripe's API.</summary>
    [JsonPropertyName("pending")]
    public List<BalanceAmount> Pending { get; set; }
}
