using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's dispute evidence, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class DisputeEvidence : StripeEntity<DisputeEvidence>
{
    /// <summary><c>access_activity_log</c> of Stripe's API.</summary>
    [JsonPropertyName("access_activity_log")]
    public string AccessActivityLog { get; set; }

    /// <summary><c>billing_address</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_address")]
    public string BillingAddress { get; set; }

    /// <summary>Id of <c>cancellation_policy</c>; set whether it was expanded or not.</summary>
    public string CancellationPolicyId
    {
        get => InternalCancellationPolicy?.Id;
        set => InternalCancellationPolicy = SetExpandableFieldId(value, InternalCancellationPolicy);
    }

    /// <summary><c>cancellation_policy</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File CancellationPolicy
    {
        get => InternalCancellationPolicy == null ? default : InternalCancellationPolicy.ExpandedObject;
        set => InternalCancellationPolicy = SetExpandableFieldObject(value, InternalCancellationPolicy);
    }

    [JsonPropertyName("cancellation_policy")]
    internal ExpandableField<File> InternalCancellationPolicy { get; set; }

    /// <summary><c>cancellation_policy_disclosure</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_policy_disclosure")]
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary><c>cancellation_rebuttal</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_rebuttal")]
    public string CancellationRebuttal { get; set; }

    /// <summary>Id of <c>customer_communication</c>; set whether it was expanded or not.</summary>
    public string CustomerCommunicationId
    {
        get => InternalCustomerCommunication?.Id;
        set => InternalCustomerCommunication = SetExpandableFieldId(value, InternalCustomerCommunication);
    }

    /// <summary><c>customer_communication</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File CustomerCommunication
    {
        get => InternalCustomerCommunication == null ? default : InternalCustomerCommunication.ExpandedObject;
        set => InternalCustomerCommunication = SetExpandableFieldObject(value, InternalCustomerCommunication);
    }

    [JsonPropertyName("customer_communication")]
    internal ExpandableField<File> InternalCustomerCommunication { get; set; }

    /// <summary><c>customer_email_address</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_email_address")]
    public string CustomerEmailAddress { get; set; }

    /// <summary><c>customer_name</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_name")]
    public string CustomerName { get; set; }

    /// <summary><c>customer_purchase_ip</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_purchase_ip")]
    public string CustomerPurchaseIp { get; set; }

    /// <summary>Id of <c>customer_signature</c>; set whether it was expanded or not.</summary>
    public string CustomerSignatureId
    {
        get => InternalCustomerSignature?.Id;
        set => InternalCustomerSignature = SetExpandableFieldId(value, InternalCustomerSignature);
    }

    /// <summary><c>customer_signature</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File CustomerSignature
    {
        get => InternalCustomerSignature == null ? default : InternalCustomerSignature.ExpandedObject;
        set => InternalCustomerSignature = SetExpandableFieldObject(value, InternalCustomerSignature);
    }

    [JsonPropertyName("customer_signature")]
    internal ExpandableField<File> InternalCustomerSignature { get; set; }

    /// <summary>Id of <c>duplicate_charge_documentation</c>; set whether it was expanded or not.</summary>
    public string DuplicateChargeDocumentationId
    {
        get => InternalDuplicateChargeDocumentation?.Id;
        set => InternalDuplicateChargeDocumentation = SetExpandableFieldId(value, InternalDuplicateChargeDocumentation);
    }

    /// <summary><c>duplicate_charge_documentation</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File DuplicateChargeDocumentation
    {
        get => InternalDuplicateChargeDocumentation == null ? default : InternalDuplicateChargeDocumentation.ExpandedObject;
        set => InternalDuplicateChargeDocumentation = SetExpandableFieldObject(value, InternalDuplicateChargeDocumentation);
    }

    [JsonPropertyName("duplicate_charge_documentation")]
    internal ExpandableField<File> InternalDuplicateChargeDocumentation { get; set; }

    /// <summary><c>duplicate_charge_explanation</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_explanation")]
    public string DuplicateChargeExplanation { get; set; }

    /// <summary><c>duplicate_charge_id</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_id")]
    public string DuplicateChargeId { get; set; }

    /// <summary><c>product_description</c> of Stripe's API.</summary>
    [JsonPropertyName("product_description")]
    public string ProductDescription { get; set; }

    /// <summary>Id of <c>receipt</c>; set whether it was expanded or not.</summary>
    public string ReceiptId
    {
        get => InternalReceipt?.Id;
        set => InternalReceipt = SetExpandableFieldId(value, InternalReceipt);
    }

    /// <summary><c>receipt</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File Receipt
    {
        get => InternalReceipt == null ? default : InternalReceipt.ExpandedObject;
        set => InternalReceipt = SetExpandableFieldObject(value, InternalReceipt);
    }

    [JsonPropertyName("receipt")]
    internal ExpandableField<File> InternalReceipt { get; set; }

    /// <summary>Id of <c>refund_policy</c>; set whether it was expanded or not.</summary>
    public string RefundPolicyId
    {
        get => InternalRefundPolicy?.Id;
        set => InternalRefundPolicy = SetExpandableFieldId(value, InternalRefundPolicy);
    }

    /// <summary><c>refund_policy</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File RefundPolicy
    {
        get => InternalRefundPolicy == null ? default : InternalRefundPolicy.ExpandedObject;
        set => InternalRefundPolicy = SetExpandableFieldObject(value, InternalRefundPolicy);
    }

    [JsonPropertyName("refund_policy")]
    internal ExpandableField<File> InternalRefundPolicy { get; set; }

    /// <summary><c>refund_policy_disclosure</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_policy_disclosure")]
    public string RefundPolicyDisclosure { get; set; }

    /// <summary><c>refund_refusal_explanation</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_refusal_explanation")]
    public string RefundRefusalExplanation { get; set; }

    /// <summary><c>service_date</c> of Stripe's API.</summary>
    [JsonPropertyName("service_date")]
    public string ServiceDate { get; set; }

    /// <summary>Id of <c>service_documentation</c>; set whether it was expanded or not.</summary>
    public string ServiceDocumentationId
    {
        get => InternalServiceDocumentation?.Id;
        set => InternalServiceDocumentation = SetExpandableFieldId(value, InternalServiceDocumentation);
    }

    /// <summary><c>service_documentation</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File ServiceDocumentation
    {
        get => InternalServiceDocumentation == null ? default : InternalServiceDocumentation.ExpandedObject;
        set => InternalServiceDocumentation = SetExpandableFieldObject(value, InternalServiceDocumentation);
    }

    [JsonPropertyName("service_documentation")]
    internal ExpandableField<File> InternalServiceDocumentation { get; set; }

    /// <summary><c>shipping_address</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address")]
    public string ShippingAddress { get; set; }

    /// <summary><c>shipping_carrier</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_carrier")]
    public string ShippingCarrier { get; set; }

    /// <summary><c>shipping_date</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_date")]
    public string ShippingDate { get; set; }

    /// <summary>Id of <c>shipping_documentation</c>; set whether it was expanded or not.</summary>
    public string ShippingDocumentationId
    {
        get => InternalShippingDocumentation?.Id;
        set => InternalShippingDocumentation = SetExpandableFieldId(value, InternalShippingDocumentation);
    }

    /// <summary><c>shipping_documentation</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File ShippingDocumentation
    {
        get => InternalShippingDocumentation == null ? default : InternalShippingDocumentation.ExpandedObject;
        set => InternalShippingDocumentation = SetExpandableFieldObject(value, InternalShippingDocumentation);
    }

    [JsonPropertyName("shipping_documentation")]
    internal ExpandableField<File> InternalShippingDocumentation { get; set; }

    /// <summary><c>shipping_tracking_number</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_tracking_number")]
    public string ShippingTrackingNumber { get; set; }

    /// <summary>Id of <c>uncategorized_file</c>; set whether it was expanded or not.</summary>
    public string UncategorizedFileId
    {
        get => InternalUncategorizedFile?.Id;
        set => InternalUncategorizedFile = SetExpandableFieldId(value, InternalUncategorizedFile);
    }

    /// <summary><c>uncategorized_file</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File UncategorizedFile
    {
        get => InternalUncategorizedFile == null ? default : InternalUncategorizedFile.ExpandedObject;
        set => InternalUncategorizedFile = SetExpandableFieldObject(value, InternalUncategorizedFile);
    }

    [JsonPropertyName("uncategorized_file")]
    internal ExpandableField<File> InternalUncategorizedFile { get; set; }

    /// <summary><c>uncategorized_text</c> of Stripe's API.</summary>
    [JsonPropertyName("uncategorized_text")]
    public string UncategorizedText { get; set; }
}
