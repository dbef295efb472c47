using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: coupon currency options.</summary>
public class CouponCurrencyOptionsOptions : INestedOptions
{
    /// <summary><c>amount_off</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_off")]
    public long? AmountOff { get; set; }
}
