using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link after completion redirect, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkAfterCompletionRedirect : StripeEntity<PaymentLinkAfterCompletionRedirect>
{
    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
