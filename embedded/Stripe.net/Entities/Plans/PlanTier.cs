using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's plan tier, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PlanTier : StripeEntity<PlanTier>
{
    /// <summary><c>flat_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("flat_amount")]
    public long? FlatAmount { get; set; }

    /// <summary><c>flat_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("flat_amount_decimal")]
    public decimal? FlatAmountDecimal { get; set; }

    /// <summary><c>unit_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("unit_amount")]
    public long? UnitAmount { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }

    /// <summary><c>up_to</c> of Stripe's API.</summary>
    [JsonPropertyName("up_to")]
    public long? UpTo { get; set; }
}
