using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute payment method details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class DisputePaymentMethodDetails : StripeEntity<DisputePaymentMethodDetails>
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public DisputePaymentMethodDetailsCard Card { get; set; }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public DisputePaymentMethodDetailsKlarna Klarna { get; set; }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public DisputePaymentMethodDetailsPaypal Paypal { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
