using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's cash balance settings, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CashBalanceSettings : StripeEntity<CashBalanceSettings>
{
    /// <summary><c>reconciliation_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("reconciliation_mode")]
    public string ReconciliationMode { get; set; }

    /// <summary><c>using_merchant_default</c> of Stripe's API.</summary>
    [JsonPropertyName("using_merchant_default")]
    public bool UsingMerchantDefault { get; set; }
}
