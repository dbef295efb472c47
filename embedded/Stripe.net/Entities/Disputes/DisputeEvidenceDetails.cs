using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute evidence details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class DisputeEvidenceDetails : StripeEntity<DisputeEvidenceDetails>
{
    /// <summary><c>due_by</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("due_by")]
    public DateTime? DueBy { get; set; }

    /// <summary><c>has_evidence</c> of Stripe's API.</summary>
    [JsonPropertyName("has_evidence")]
    public bool HasEvidence { get; set; }

    /// <summary><c>past_due</c> of Stripe's API.</summary>
    [JsonPropertyName("past_due")]
    public bool PastDue { get; set; }

    /// <summary><c>submission_count</c> of Stripe's API.</summary>
    [JsonPropertyName("submission_count")]
    public long SubmissionCount { get; set; }
}
