using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's application fee refund, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ApplicationFeeRefund : StripeEntity<ApplicationFeeRefund>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
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

    /// <summary>Id of <c>fee</c>; set whether it was expanded or not.</summary>
    public string FeeId
    {
        get => InternalFee?.Id;
        set => InternalFee = SetExpandableFieldId(value, InternalFee);
    }

    /// <summary><c>fee</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public ApplicationFee Fee
    {
        get => InternalFee == null ? default : InternalFee.ExpandedObject;
        set => InternalFee = SetExpandableFieldObject(value, InternalFee);
    }

    [JsonPropertyName("fee")]
    internal ExpandableField<ApplicationFee> InternalFee { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }
}
