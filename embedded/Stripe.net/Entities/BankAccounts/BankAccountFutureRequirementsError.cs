using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's bank account future requirements error, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class BankAccountFutureRequirementsError : StripeEntity<BankAccountFutureRequirementsError>
{
    /// <summary><c>code</c> of Stripe's API.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    /// <summary><c>requirement</c> of Stripe's API.</summary>
    [JsonPropertyName("requirement")]
    public string Requirement { get; set; }
}
