using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsCard : StripeEntity<ChargePaymentMethodDetailsCard>
{
    /// <summary><c>amount_authorized</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_authorized")]
    public long? AmountAuthorized { get; set; }

    /// <summary><c>authorization_code</c> of Stripe's API.</summary>
    [JsonPropertyName("authorization_code")]
    public string AuthorizationCode { get; set; }

    /// <summary><c>brand</c> of Stripe's API.</summary>
    [JsonPropertyName("brand")]
    public string Brand { get; set; }

    /// <summary><c>capture_before</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("capture_before")]
    public DateTime CaptureBefore { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>checks</c> of Stripe's API.</summary>
    [JsonPropertyName("checks")]
    public ChargePaymentMethodDetailsCardChecks Checks { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>exp_month</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_month")]
    public long ExpMonth { get; set; }

    /// <summary><c>exp_year</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_year")]
    public long ExpYear { get; set; }

    /// <summary><c>extended_authorization</c> of Stripe's API.</summary>
    [JsonPropertyName("extended_authorization")]
    public ChargePaymentMethodDetailsCardExtendedAuthorization ExtendedAuthorization { get; set; }

    /// <summary><c>fingerprint</c> of Stripe's API.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; set; }

    /// <summary><c>funding</c> of Stripe's API.</summary>
    [JsonPropertyName("funding")]
    public string Funding { get; set; }

    /// <summary><c>iin</c> of Stripe's API.</summary>
    [JsonPropertyName("iin")]
    public string Iin { get; set; }

    /// <summary><c>incremental_authorization</c> of Stripe's API.</summary>
    [JsonPropertyName("incremental_authorization")]
    public ChargePaymentMethodDetailsCardIncrementalAuthorization IncrementalAuthorization { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public string Issuer { get; set; }

    /// <summary><c>last4</c> of Stripe's API.</summary>
    [JsonPropertyName("last4")]
    public string Last4 { get; set; }

    /// <summary><c>mandate</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate")]
    public string Mandate { get; set; }

    /// <summary><c>moto</c> of Stripe's API.</summary>
    [JsonPropertyName("moto")]
    public bool? Moto { get; set; }

    /// <summary><c>multicapture</c> of Stripe's API.</summary>
    [JsonPropertyName("multicapture")]
    public ChargePaymentMethodDetailsCardMulticapture Multicapture { get; set; }

    /// <summary><c>network</c> of Stripe's API.</summary>
    [JsonPropertyName("network")]
    public string Network { get; set; }

    /// <summary><c>network_token</c> of Stripe's API.</summary>
    [JsonPropertyName("network_token")]
    public ChargePaymentMethodDetailsCardNetworkToken NetworkToken { get; set; }

    /// <summary><c>network_transaction_id</c> of Stripe's API.</summary>
    [JsonPropertyName("network_transaction_id")]
    public string NetworkTransactionId { get; set; }

    /// <summary><c>overcapture</c> of Stripe's API.</summary>
    [JsonPropertyName("overcapture")]
    public ChargePaymentMethodDetailsCardOvercapture Overcapture { get; set; }

    /// <summary><c>regulated_status</c> of Stripe's API.</summary>
    [JsonPropertyName("regulated_status")]
    public string RegulatedStatus { get; set; }

    /// <summary><c>three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("three_d_secure")]
    public ChargePaymentMethodDetailsCardThreeDSecure ThreeDSecure { get; set; }

    /// <summary><c>transaction_link_id</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_link_id")]
    public string TransactionLinkId { get; set; }

    /// <summary><c>wallet</c> of Stripe's API.</summary>
    [JsonPropertyName("wallet")]
    public ChargePaymentMethodDetailsCardWallet Wallet { get; set; }
}
