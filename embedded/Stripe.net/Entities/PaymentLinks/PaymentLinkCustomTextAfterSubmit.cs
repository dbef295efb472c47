using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link custom text after submit, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkCustomTextAfterSubmit : StripeEntity<PaymentLinkCustomTextAfterSubmit>
{
    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }
}
