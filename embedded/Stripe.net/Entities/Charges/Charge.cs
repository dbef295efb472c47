using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Charge : StripeEntity<Charge>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
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

    /// <summary><c>amount_captured</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_captured")]
    public long AmountCaptured { get; set; }

    /// <summary>Refunded so far in all, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_refunded")]
    public long AmountRefunded { get; set; }

    /// <summary>Id of <c>application</c>; set whether it was expanded or not.</summary>
    public string ApplicationId
    {
        get => InternalApplication?.Id;
        set => InternalApplication = SetExpandableFieldId(value, InternalApplication);
    }

    /// <summary><c>application</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Application Application
    {
        get => InternalApplication == null ? default : InternalApplication.ExpandedObject;
        set => InternalApplication = SetExpandableFieldObject(value, InternalApplication);
    }

    [JsonPropertyName("application")]
    internal ExpandableField<Application> InternalApplication { get; set; }

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

    /// <summary><c>authorization_code</c> of Stripe's API.</summary>
    [JsonPropertyName("authorization_code")]
    public string AuthorizationCode { get; set; }

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

    /// <summary><c>billing_details</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_details")]
    public ChargeBillingDetails BillingDetails { get; set; }

    /// <summary><c>calculated_statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("calculated_statement_descriptor")]
    public string CalculatedStatementDescriptor { get; set; }

    /// <summary><c>captured</c> of Stripe's API.</summary>
    [JsonPropertyName("captured")]
    public bool Captured { get; set; }

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

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>disputed</c> of Stripe's API.</summary>
    [JsonPropertyName("disputed")]
    public bool Disputed { get; set; }

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

    /// <summary><c>fraud_details</c> of Stripe's API.</summary>
    [JsonPropertyName("fraud_details")]
    public ChargeFraudDetails FraudDetails { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of <c>on_behalf_of</c>; set whether it was expanded or not.</summary>
    public string OnBehalfOfId
    {
        get => InternalOnBehalfOf?.Id;
        set => InternalOnBehalfOf = SetExpandableFieldId(value, InternalOnBehalfOf);
    }

    /// <summary><c>on_behalf_of</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Account OnBehalfOf
    {
        get => InternalOnBehalfOf == null ? default : InternalOnBehalfOf.ExpandedObject;
        set => InternalOnBehalfOf = SetExpandableFieldObject(value, InternalOnBehalfOf);
    }

    [JsonPropertyName("on_behalf_of")]
    internal ExpandableField<Account> InternalOnBehalfOf { get; set; }

    /// <summary><c>outcome</c> of Stripe's API.</summary>
    [JsonPropertyName("outcome")]
    public ChargeOutcome Outcome { get; set; }

    /// <summary><c>paid</c> of Stripe's API.</summary>
    [JsonPropertyName("paid")]
    public bool Paid { get; set; }

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

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>payment_method_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_details")]
    public ChargePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary><c>presentment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("presentment_details")]
    public ChargePresentmentDetails PresentmentDetails { get; set; }

    /// <summary><c>radar_options</c> of Stripe's API.</summary>
    [JsonPropertyName("radar_options")]
    public ChargeRadarOptions RadarOptions { get; set; }

    /// <summary><c>receipt_email</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_email")]
    public string ReceiptEmail { get; set; }

    /// <summary><c>receipt_number</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_number")]
    public string ReceiptNumber { get; set; }

    /// <summary><c>receipt_url</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_url")]
    public string ReceiptUrl { get; set; }

    /// <summary><c>refunded</c> of Stripe's API.</summary>
    [JsonPropertyName("refunded")]
    public bool Refunded { get; set; }

    /// <summary><c>refunds</c> of Stripe's API.</summary>
    [JsonPropertyName("refunds")]
    public StripeList<Refund> Refunds { get; set; }

    /// <summary>Id of <c>review</c>; set whether it was expanded or not.</summary>
    public string ReviewId
    {
        get => InternalReview?.Id;
        set => InternalReview = SetExpandableFieldId(value, InternalReview);
    }

    /// <summary><c>review</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Review Review
    {
        get => InternalReview == null ? default : InternalReview.ExpandedObject;
        set => InternalReview = SetExpandableFieldObject(value, InternalReview);
    }

    [JsonPropertyName("review")]
    internal ExpandableField<Review> InternalReview { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public Shipping Shipping { get; set; }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public IPaymentSource Source { get; set; }

    /// <summary>Id of <c>source_transfer</c>; set whether it was expanded or not.</summary>
    public string SourceTransferId
    {
        get => InternalSourceTransfer?.Id;
        set => InternalSourceTransfer = SetExpandableFieldId(value, InternalSourceTransfer);
    }

    /// <summary><c>source_transfer</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Transfer SourceTransfer
    {
        get => InternalSourceTransfer == null ? default : InternalSourceTransfer.ExpandedObject;
        set => InternalSourceTransfer = SetExpandableFieldObject(value, InternalSourceTransfer);
    }

    [JsonPropertyName("source_transfer")]
    internal ExpandableField<Transfer> InternalSourceTransfer { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>statement_descriptor_suffix</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix")]
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

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

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public ChargeTransferData TransferData { get; set; }

    /// <summary><c>transfer_group</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_group")]
    public string TransferGroup { get; set; }
}
