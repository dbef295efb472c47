using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent processing card customer notification, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentProcessingCardCustomerNotification : StripeEntity<PaymentIntentProcessingCardCustomerNotification>
{
    /// <summary><c>approval_requested</c> of Stripe's API.</summary>
    [JsonPropertyName("approval_requested")]
    public bool? ApprovalRequested { get; set; }

    /// <summary><c>completes_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("completes_at")]
    public DateTime? CompletesAt { get; set; }
}
