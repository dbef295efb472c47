using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's transfer reversal, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class TransferReversal : StripeEntity<TransferReversal>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
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

    /// <summary>Id of <c>destination_payment_refund</c>; set whether it was expanded or not.</summary>
    public string DestinationPaymentRefundId
    {
        get => InternalDestinationPaymentRefund?.Id;
        set => InternalDestinationPaymentRefund = SetExpandableFieldId(value, InternalDestinationPaymentRefund);
    }

    /// <summary><c>destination_payment_refund</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Refund DestinationPaymentRefund
    {
        get => InternalDestinationPaymentRefund == null ? default : InternalDestinationPaymentRefund.ExpandedObject;
        set => InternalDestinationPaymentRefund = SetExpandableFieldObject(value, InternalDestinationPaymentRefund);
    }

    [JsonPropertyName("destination_payment_refund")]
    internal ExpandableField<Refund> InternalDestinationPaymentRefund { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of <c>source_refund</c>; set whether it was expanded or not.</summary>
    public string SourceRefundId
    {
        get => InternalSourceRefund?.Id;
        set => InternalSourceRefund = SetExpandableFieldId(value, InternalSourceRefund);
    }

    /// <summary><c>source_refund</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Refund SourceRefund
    {
        get => InternalSourceRefund == null ? default : InternalSourceRefund.ExpandedObject;
        set => InternalSourceRefund = SetExpandableFieldObject(value, InternalSourceRefund);
    }

    [JsonPropertyName("source_refund")]
    internal ExpandableField<Refund> InternalSourceRefund { get; set; }

    /// <summary>Id of <c>transfer</c>; set whether it was expanded or not.</summary>
    public string TransferId
    {
        get => InternalTransfer?.Id;
        set => InternalTransfer = SetExpandableFieldId(value, InternalTransfer);
    }

    /// <summary><c>transfer</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Transfer Transfer
    {
        get => InternalTransfer == null ? default : InternalTransfer.ExpandedObject;
        set => InternalTransfer = SetExpandableFieldObject(value, InternalTransfer);
    }

    [JsonPropertyName("transfer")]
    internal ExpandableField<Transfer> InternalTransfer { get; set; }
}
