using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account tos acceptance.</summary>
public class AccountTosAcceptanceOptions : INestedOptions
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
