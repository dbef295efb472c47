using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account link, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountLink : StripeEntity<AccountLink>, IHasObject
{
    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
