using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link after completion, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkAfterCompletion : StripeEntity<PaymentLinkAfterCompletion>
{
    /// <summary><c>hosted_confirmation</c> of Stripe's API.</summary>
    [JsonPropertyName("hosted_confirmation")]
    public PaymentLinkAfterCompletionHostedConfirmation HostedConfirmation { get; set; }

    /// <summary><c>redirect</c> of Stripe's API.</summary>
    [JsonPropertyName("redirect")]
    public PaymentLinkAfterCompletionRedirect Redirect { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
