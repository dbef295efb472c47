using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's transfer, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Transfer : StripeEntity<Transfer>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
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

    /// <summary><c>amount_reversed</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_reversed")]
    public long AmountReversed { get; set; }

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
    public Account Destination
    {
        get => InternalDestination == null ? default : InternalDestination.ExpandedObject;
        set => InternalDestination = SetExpandableFieldObject(value, InternalDestination);
    }

    [JsonPropertyName("destination")]
    internal ExpandableField<Account> InternalDestination { get; set; }

    /// <summary>Id of <c>destination_payment</c>; set whether it was expanded or not.</summary>
    public string DestinationPaymentId
    {
        get => InternalDestinationPayment?.Id;
        set => InternalDestinationPayment = SetExpandableFieldId(value, InternalDestinationPayment);
    }

    /// <summary><c>destination_payment</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge DestinationPayment
    {
        get => InternalDestinationPayment == null ? default : InternalDestinationPayment.ExpandedObject;
        set => InternalDestinationPayment = SetExpandableFieldObject(value, InternalDestinationPayment);
    }

    [JsonPropertyName("destination_payment")]
    internal ExpandableField<Charge> InternalDestinationPayment { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>reversals</c> of Stripe's API.</summary>
    [JsonPropertyName("reversals")]
    public StripeList<TransferReversal> Reversals { get; set; }

    /// <summary><c>reversed</c> of Stripe's API.</summary>
    [JsonPropertyName("reversed")]
    public bool Reversed { get; set; }

    /// <summary>Id of <c>source_transaction</c>; set whether it was expanded or not.</summary>
    public string SourceTransactionId
    {
        get => InternalSourceTransaction?.Id;
        set => InternalSourceTransaction = SetExpandableFieldId(value, InternalSourceTransaction);
    }

    /// <summary><c>source_transaction</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge SourceTransaction
    {
        get => InternalSourceTransaction == null ? default : InternalSourceTransaction.ExpandedObject;
        set => InternalSourceTransaction = SetExpandableFieldObject(value, InternalSourceTransaction);
    }

    [JsonPropertyName("source_transaction")]
    internal ExpandableField<Charge> InternalSourceTransaction { get; set; }

    /// <summary><c>source_type</c> of Stripe's API.</summary>
    [JsonPropertyName("source_type")]
    public string SourceType { get; set; }

    /// <summary><c>transfer_group</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_group")]
    public string TransferGroup { get; set; }
}
