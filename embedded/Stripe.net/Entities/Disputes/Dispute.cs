using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Dispute : StripeEntity<Dispute>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>balance_transactions</c> of Stripe's API.</summary>
    [JsonPropertyName("balance_transactions")]
    public List<BalanceTransaction> BalanceTransactions { get; set; }

    /// <summary>Id of <c>charge</c>; set whether it was expanded or not.</summary>
    public string ChargeId
    {
        get => InternalCharge?.Id;
        set => InternalCharge = SetExpandableFieldId(value, InternalCharge);
    }

    /// <summary><c>charge</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge Charge
    {
        get => InternalCharge == null ? default : InternalCharge.ExpandedObject;
        set => InternalCharge = SetExpandableFieldObject(value, InternalCharge);
    }

    [JsonPropertyName("charge")]
    internal ExpandableField<Charge> InternalCharge { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>enhanced_eligibility_types</c> of Stripe's API.</summary>
    [JsonPropertyName("enhanced_eligibility_types")]
    public List<string> EnhancedEligibilityTypes { get; set; }

    /// <summary><c>evidence</c> of Stripe's API.</summary>
    [JsonPropertyName("evidence")]
    public DisputeEvidence Evidence { get; set; }

    /// <summary><c>evidence_details</c> of Stripe's API.</summary>
    [JsonPropertyName("evidence_details")]
    public DisputeEvidenceDetails EvidenceDetails { get; set; }

    /// <summary><c>is_charge_refundable</c> of Stripe's API.</summary>
    [JsonPropertyName("is_charge_refundable")]
    public bool IsChargeRefundable { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>network_reason_code</c> of Stripe's API.</summary>
    [JsonPropertyName("network_reason_code")]
    public string NetworkReasonCode { get; set; }

    /// <summary>Id of <c>payment_intent</c>; set whether it was expanded or not.</summary>
    public string PaymentIntentId
    {
        get => InternalPaymentIntent?.Id;
        set => InternalPaymentIntent = SetExpandableFieldId(value, InternalPaymentIntent);
    }

    /// <summary><c>payment_intent</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentIntent PaymentIntent
    {
        get => InternalPaymentIntent == null ? default : InternalPaymentIntent.ExpandedObject;
        set => InternalPaymentIntent = SetExpandableFieldObject(value, InternalPaymentIntent);
    }

    [JsonPropertyName("payment_intent")]
    internal ExpandableField<PaymentIntent> InternalPaymentIntent { get; set; }

    /// <summary><c>payment_method_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_details")]
    public DisputePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }
}
