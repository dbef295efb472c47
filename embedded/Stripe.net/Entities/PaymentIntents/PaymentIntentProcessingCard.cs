using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent processing card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentProcessingCard : StripeEntity<PaymentIntentProcessingCard>
{
    /// <summary><c>customer_notification</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_notification")]
    public PaymentIntentProcessingCardCustomerNotification CustomerNotification { get; set; }
}
