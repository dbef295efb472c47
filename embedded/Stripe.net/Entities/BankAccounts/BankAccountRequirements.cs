using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's bank account requirements, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class BankAccountRequirements : StripeEntity<BankAccountRequirements>
{
    /// <summary><c>currently_due</c> of Stripe's API.</summary>
    [JsonPropertyName("currently_due")]
    public List<string> CurrentlyDue { get; set; }

    /// <summary><c>errors</c> of Stripe's API.</summary>
    [JsonPropertyName("errors")]
    public List<BankAccountRequirementsError> Errors { get; set; }

    /// <summary><c>past_due</c> of Stripe's API.</summary>
    [JsonPropertyName("past_due")]
    public List<string> PastDue { get; set; }

    /// <summary><c>pending_verification</c> of Stripe's API.</summary>
    [JsonPropertyName("pending_verification")]
    public List<string> PendingVerification { get; set; }
}
