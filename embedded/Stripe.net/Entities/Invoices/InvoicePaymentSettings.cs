using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice payment settings, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoicePaymentSettings : StripeEntity<InvoicePaymentSettings>
{
    /// <summary><c>default_mandate</c> of Stripe's API.</summary>
    [JsonPropertyName("default_mandate")]
    public string DefaultMandate { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }
}
