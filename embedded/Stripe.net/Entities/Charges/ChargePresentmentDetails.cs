using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge presentment details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePresentmentDetails : StripeEntity<ChargePresentmentDetails>
{
    /// <summary><c>presentment_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("presentment_amount")]
    public long PresentmentAmount { get; set; }

    /// <summary><c>presentment_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("presentment_currency")]
    public string PresentmentCurrency { get; set; }
}
