using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account tos acceptance, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountTosAcceptance : StripeEntity<AccountTosAcceptance>
{
    /// <summary><c>date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("date")]
    public DateTime? Date { get; set; }

    /// <summary><c>ip</c> of Stripe's API.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; set; }

    /// <summary><c>service_agreement</c> of Stripe's API.</summary>
    [JsonPropertyName("service_agreement")]
    public string ServiceAgreement { get; set; }

    /// <summary><c>user_agent</c> of Stripe's API.</summary>
    [JsonPropertyName("user_agent")]
    public string UserAgent { get; set; }
}
