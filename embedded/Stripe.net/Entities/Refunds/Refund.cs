using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's refund, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Refund : StripeEntity<Refund>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
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

    /// <summary>Id of <c>customer</c>; set whether it was expanded or not.</summary>
    public string CustomerId
    {
        get => InternalCustomer?.Id;
        set => InternalCustomer = SetExpandableFieldId(value, InternalCustomer);
    }

    /// <summary><c>customer</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Customer Customer
    {
        get => InternalCustomer == null ? default : InternalCustomer.ExpandedObject;
        set => InternalCustomer = SetExpandableFieldObject(value, InternalCustomer);
    }

    [JsonPropertyName("customer")]
    internal ExpandableField<Customer> InternalCustomer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>destination_details</c> of Stripe's API.</summary>
    [JsonPropertyName("destination_details")]
    public RefundDestinationDetails DestinationDetails { get; set; }

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

    /// <summary><c>failure_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("failure_reason")]
    public string FailureReason { get; set; }

    /// <summary><c>instructions_email</c> of Stripe's API.</summary>
    [JsonPropertyName("instructions_email")]
    public string InstructionsEmail { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>next_action</c> of Stripe's API.</summary>
    [JsonPropertyName("next_action")]
    public RefundNextAction NextAction { get; set; }

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

    /// <summary>Id of <c>payment_method</c>; set whether it was expanded or not.</summary>
    public string PaymentMethodId
    {
        get => InternalPaymentMethod?.Id;
        set => InternalPaymentMethod = SetExpandableFieldId(value, InternalPaymentMethod);
    }

    /// <summary><c>payment_method</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentMethod PaymentMethod
    {
        get => InternalPaymentMethod == null ? default : InternalPaymentMethod.ExpandedObject;
        set => InternalPaymentMethod = SetExpandableFieldObject(value, InternalPaymentMethod);
    }

    [JsonPropertyName("payment_method")]
    internal ExpandableField<PaymentMethod> InternalPaymentMethod { get; set; }

    /// <summary><c>pending_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("pending_reason")]
    public string PendingReason { get; set; }

    /// <summary><c>presentment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("presentment_details")]
    public RefundPresentmentDetails PresentmentDetails { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    /// <summary><c>receipt_number</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_number")]
    public string ReceiptNumber { get; set; }

    /// <summary>Id of <c>source_transfer_reversal</c>; set whether it was expanded or not.</summary>
    public string SourceTransferReversalId
    {
        get => InternalSourceTransferReversal?.Id;
        set => InternalSourceTransferReversal = SetExpandableFieldId(value, InternalSourceTransferReversal);
    }

    /// <summary><c>source_transfer_reversal</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public TransferReversal SourceTransferReversal
    {
        get => InternalSourceTransferReversal == null ? default : InternalSourceTransferReversal.ExpandedObject;
        set => InternalSourceTransferReversal = SetExpandableFieldObject(value, InternalSourceTransferReversal);
    }

    [JsonPropertyName("source_transfer_reversal")]
    internal ExpandableField<TransferReversal> InternalSourceTransferReversal { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary>Id of <c>transfer_reversal</c>; set whether it was expanded or not.</summary>
    public string TransferReversalId
    {
        get => InternalTransferReversal?.Id;
        set => InternalTransferReversal = SetExpandableFieldId(value, InternalTransferReversal);
    }

    /// <summary><c>transfer_reversal</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public TransferReversal TransferReversal
    {
        get => InternalTransferReversal == null ? default : InternalTransferReversal.ExpandedObject;
        set => InternalTransferReversal = SetExpandableFieldObject(value, InternalTransferReversal);
    }

    [JsonPropertyName("transfer_reversal")]
    internal ExpandableField<TransferReversal> InternalTransferReversal { get; set; }
}
