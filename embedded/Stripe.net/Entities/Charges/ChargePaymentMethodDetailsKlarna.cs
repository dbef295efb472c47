using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details klarna, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsKlarna : StripeEntity<ChargePaymentMethodDetailsKlarna>
{
    /// <summary><c>location</c> of Stripe's API.</summary>
    [JsonPropertyName("location")]
    public string Location { get; set; }

    /// <summary><c>payment_method_category</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_category")]
    public string PaymentMethodCategory { get; set; }

    /// <summary><c>preferred_locale</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_locale")]
    public string PreferredLocale { get; set; }

    /// <summary><c>reader</c> of Stripe's API.</summary>
    [JsonPropertyName("reader")]
    public string Reader { get; set; }
}
