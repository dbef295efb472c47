using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodCard : StripeEntity<PaymentMethodCard>
{
    /// <summary><c>brand</c> of Stripe's API.</summary>
    [JsonPropertyName("brand")]
    public string Brand { get; set; }

    /// <summary><c>checks</c> of Stripe's API.</summary>
    [JsonPropertyName("checks")]
    public PaymentMethodCardChecks Checks { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>display_brand</c> of Stripe's API.</summary>
    [JsonPropertyName("display_brand")]
    public string DisplayBrand { get; set; }

    /// <summary><c>exp_month</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_month")]
    public long ExpMonth { get; set; }

    /// <summary><c>exp_year</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_year")]
    public long ExpYear { get; set; }

    /// <summary><c>fingerprint</c> of Stripe's API.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; set; }

    /// <summary><c>funding</c> of Stripe's API.</summary>
    [JsonPropertyName("funding")]
    public string Funding { get; set; }

    /// <summary><c>iin</c> of Stripe's API.</summary>
    [JsonPropertyName("iin")]
    public string Iin { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public string Issuer { get; set; }

    /// <summary><c>last4</c> of Stripe's API.</summary>
    [JsonPropertyName("last4")]
    public string Last4 { get; set; }

    /// <summary><c>networks</c> of Stripe's API.</summary>
    [JsonPropertyName("networks")]
    public PaymentMethodCardNetworks Networks { get; set; }

    /// <summary><c>regulated_status</c> of Stripe's API.</summary>
    [JsonPropertyName("regulated_status")]
    public string RegulatedStatus { get; set; }

    /// <summary><c>three_d_secure_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("three_d_secure_usage")]
    public PaymentMethodCardThreeDSecureUsage ThreeDSecureUsage { get; set; }

    /// <summary><c>wallet</c> of Stripe's API.</summary>
    [JsonPropertyName("wallet")]
    public PaymentMethodCardWallet Wallet { get; set; }
}
