using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payout, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Payout : StripeEntity<Payout>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
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

    /// <summary>Id of <c>application_fee</c>; set whether it was expanded or not.</summary>
    public string ApplicationFeeId
    {
        get => InternalApplicationFee?.Id;
        set => InternalApplicationFee = SetExpandableFieldId(value, InternalApplicationFee);
    }

    /// <summary><c>application_fee</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public ApplicationFee ApplicationFee
    {
        get => InternalApplicationFee == null ? default : InternalApplicationFee.ExpandedObject;
        set => InternalApplicationFee = SetExpandableFieldObject(value, InternalApplicationFee);
    }

    [JsonPropertyName("application_fee")]
    internal ExpandableField<ApplicationFee> InternalApplicationFee { get; set; }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>arrival_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("arrival_date")]
    public DateTime ArrivalDate { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>automatic</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic")]
    public bool Automatic { get; set; }

    /// <summary>Id of <c>balance_transaction</c>; set whether it was expanded or not.</summary>
    public string BalanceTransactionId
    {
        get => InternalBalanceTransaction?.Id;
        set => InternalBalanceTransaction = SetExpandableFieldId(value, InternalBalanceTransaction);
    }

    /// <summary><c>balance_transaction</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public BalanceTransaction BalanceTransaction
    {
        get => InternalBalanceTransaction == null ? default : InternalBalanceTransaction.ExpandedObject;
        set => InternalBalanceTransaction = SetExpandableFieldObject(value, InternalBalanceTransaction);
    }

    [JsonPropertyName("balance_transaction")]
    internal ExpandableField<BalanceTransaction> InternalBalanceTransaction { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary>Id of <c>destination</c>; set whether it was expanded or not.</summary>
    public string DestinationId
    {
        get => InternalDestination?.Id;
        set => InternalDestination = SetExpandableFieldId(value, InternalDestination);
    }

    /// <summary><c>destination</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public IExternalAccount Destination
    {
        get => InternalDestination == null ? default : InternalDestination.ExpandedObject;
        set => InternalDestination = SetExpandableFieldObject(value, InternalDestination);
    }

    [JsonPropertyName("destination")]
    internal ExpandableField<IExternalAccount> InternalDestination { get; set; }

    /// <summary>Id of <c>failure_balance_transaction</c>; set whether it was expanded or not.</summary>
    public string FailureBalanceTransactionId
    {
        get => InternalFailureBalanceTransaction?.Id;
        set => InternalFailureBalanceTransaction = SetExpandableFieldId(value, InternalFailureBalanceTransaction);
    }

    /// <summary><c>failure_balance_transaction</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public BalanceTransaction FailureBalanceTransaction
    {
        get => InternalFailureBalanceTransaction == null ? default : InternalFailureBalanceTransaction.ExpandedObject;
        set => InternalFailureBalanceTransaction = SetExpandableFieldObject(value, InternalFailureBalanceTransaction);
    }

    [JsonPropertyName("failure_balance_transaction")]
    internal ExpandableField<BalanceTransaction> InternalFailureBalanceTransaction { get; set; }

    /// <summary><c>failure_code</c> of Stripe's API.</summary>
    [JsonPropertyName("failure_code")]
    public string FailureCode { get; set; }

    /// <summary><c>failure_message</c> of Stripe's API.</summary>
    [JsonPropertyName("failure_message")]
    public string FailureMessage { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>method</c> of Stripe's API.</summary>
    [JsonPropertyName("method")]
    public string Method { get; set; }

    /// <summary>Id of <c>original_payout</c>; set whether it was expanded or not.</summary>
    public string OriginalPayoutId
    {
        get => InternalOriginalPayout?.Id;
        set => InternalOriginalPayout = SetExpandableFieldId(value, InternalOriginalPayout);
    }

    /// <summary><c>original_payout</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Payout OriginalPayout
    {
        get => InternalOriginalPayout == null ? default : InternalOriginalPayout.ExpandedObject;
        set => InternalOriginalPayout = SetExpandableFieldObject(value, InternalOriginalPayout);
    }

    [JsonPropertyName("original_payout")]
    internal ExpandableField<Payout> InternalOriginalPayout { get; set; }

    /// <summary><c>payout_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payout_method")]
    public string PayoutMethod { get; set; }

    /// <summary><c>reconciliation_status</c> of Stripe's API.</summary>
    [JsonPropertyName("reconciliation_status")]
    public string ReconciliationStatus { get; set; }

    /// <summary>Id of <c>reversed_by</c>; set whether it was expanded or not.</summary>
    public string ReversedById
    {
        get => InternalReversedBy?.Id;
        set => InternalReversedBy = SetExpandableFieldId(value, InternalReversedBy);
    }

    /// <summary><c>reversed_by</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Payout ReversedBy
    {
        get => InternalReversedBy == null ? default : InternalReversedBy.ExpandedObject;
        set => InternalReversedBy = SetExpandableFieldObject(value, InternalReversedBy);
    }

    [JsonPropertyName("reversed_by")]
    internal ExpandableField<Payout> InternalReversedBy { get; set; }

    /// <summary><c>source_type</c> of Stripe's API.</summary>
    [JsonPropertyName("source_type")]
    public string SourceType { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>trace_id</c> of Stripe's API.</summary>
    [JsonPropertyName("trace_id")]
    public PayoutTraceId TraceId { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
