using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link after completion hosted confirmation, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkAfterCompletionHostedConfirmation : StripeEntity<PaymentLinkAfterCompletionHostedConfirmation>
{
    /// <summary><c>custom_message</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_message")]
    public string CustomMessage { get; set; }
}
