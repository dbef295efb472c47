using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntent : StripeEntity<PaymentIntent>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>amount_capturable</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_capturable")]
    public long AmountCapturable { get; set; }

    /// <summary><c>amount_details</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_details")]
    public PaymentIntentAmountDetails AmountDetails { get; set; }

    /// <summary><c>amount_received</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_received")]
    public long AmountReceived { get; set; }

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

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>automatic_payment_methods</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_payment_methods")]
    public PaymentIntentAutomaticPaymentMethods AutomaticPaymentMethods { get; set; }

    /// <summary><c>canceled_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("canceled_at")]
    public DateTime? CanceledAt { get; set; }

    /// <summary><c>cancellation_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_reason")]
    public string CancellationReason { get; set; }

    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

    /// <summary>Lets a browser confirm the payment; never log it.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }

    /// <summary><c>confirmation_method</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_method")]
    public string ConfirmationMethod { get; set; }

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

    /// <summary><c>excluded_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("excluded_payment_method_types")]
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary><c>last_payment_error</c> of Stripe's API.</summary>
    [JsonPropertyName("last_payment_error")]
    public StripeError LastPaymentError { get; set; }

    /// <summary>Id of <c>latest_charge</c>; set whether it was expanded or not.</summary>
    public string LatestChargeId
    {
        get => InternalLatestCharge?.Id;
        set => InternalLatestCharge = SetExpandableFieldId(value, InternalLatestCharge);
    }

    /// <summary><c>latest_charge</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge LatestCharge
    {
        get => InternalLatestCharge == null ? default : InternalLatestCharge.ExpandedObject;
        set => InternalLatestCharge = SetExpandableFieldObject(value, InternalLatestCharge);
    }

    [JsonPropertyName("latest_charge")]
    internal ExpandableField<Charge> InternalLatestCharge { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>managed_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("managed_payments")]
    public PaymentIntentManagedPayments ManagedPayments { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>next_action</c> of Stripe's API.</summary>
    [JsonPropertyName("next_action")]
    public PaymentIntentNextAction NextAction { get; set; }

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

    /// <summary><c>payment_method_configuration_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_configuration_details")]
    public PaymentIntentPaymentMethodConfigurationDetails PaymentMethodConfigurationDetails { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public PaymentIntentPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>presentment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("presentment_details")]
    public PaymentIntentPresentmentDetails PresentmentDetails { get; set; }

    /// <summary><c>processing</c> of Stripe's API.</summary>
    [JsonPropertyName("processing")]
    public PaymentIntentProcessing Processing { get; set; }

    /// <summary><c>receipt_email</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_email")]
    public string ReceiptEmail { get; set; }

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

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public Shipping Shipping { get; set; }

    /// <summary>Id of <c>source</c>; set whether it was expanded or not.</summary>
    public string SourceId
    {
        get => InternalSource?.Id;
        set => InternalSource = SetExpandableFieldId(value, InternalSource);
    }

    /// <summary><c>source</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public IPaymentSource Source
    {
        get => InternalSource == null ? default : InternalSource.ExpandedObject;
        set => InternalSource = SetExpandableFieldObject(value, InternalSource);
    }

    [JsonPropertyName("source")]
    internal ExpandableField<IPaymentSource> InternalSource { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>statement_descriptor_suffix</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix")]
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public PaymentIntentTransferData TransferData { get; set; }

    /// <summary><c>transfer_group</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_group")]
    public string TransferGroup { get; set; }
}
