using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's cash balance, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CashBalance : StripeEntity<CashBalance>, IHasObject
{
    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>available</c> of Stripe's API.</summary>
    [JsonPropertyName("available")]
    public Dictionary<string, long> Available { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>settings</c> of Stripe's API.</summary>
    [JsonPropertyName("settings")]
    public CashBalanceSettings Settings { get; set; }
}
