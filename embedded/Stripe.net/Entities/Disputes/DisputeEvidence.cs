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

    /// <summary>Id of <c>cancellation_policy</c>.</summary>
    public string CancellationPolicyId
    {
        get => InternalCancellationPolicy?.Id;
        set => InternalCancellationPolicy = SetExpandableFieldId(value, InternalCancellationPolicy);
    }

    [JsonPropertyName("cancellation_policy")]
    internal ExpandableField<EmptyObject> InternalCancellationPolicy { get; set; }

    /// <summary><c>cancellation_policy_disclosure</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_policy_disclosure")]
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary><c>cancellation_rebuttal</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_rebuttal")]
    public string CancellationRebuttal { get; set; }

    /// <summary>Id of <c>customer_communication</c>.</summary>
    public string CustomerCommunicationId
    {
        get => InternalCustomerCommunication?.Id;
        set => InternalCustomerCommunication = SetExpandableFieldId(value, InternalCustomerCommunication);
    }

    [JsonPropertyName("customer_communication")]
    internal ExpandableField<EmptyObject> InternalCustomerCommunication { get; set; }

    /// <summary><c>customer_email_address</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_email_address")]
    public string CustomerEmailAddress { get; set; }

    /// <summary><c>customer_name</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_name")]
    public string CustomerName { get; set; }

    /// <summary><c>customer_purchase_ip</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_purchase_ip")]
    public string CustomerPurchaseIp { get; set; }

    /// <summary>Id of <c>customer_signature</c>.</summary>
    public string CustomerSignatureId
    {
        get => InternalCustomerSignature?.Id;
        set => InternalCustomerSignature = SetExpandableFieldId(value, InternalCustomerSignature);
    }

    [JsonPropertyName("customer_signature")]
    internal ExpandableField<EmptyObject> InternalCustomerSignature { get; set; }

    /// <summary>Id of <c>duplicate_charge_documentation</c>.</summary>
    public string DuplicateChargeDocumentationId
    {
        get => InternalDuplicateChargeDocumentation?.Id;
        set => InternalDuplicateChargeDocumentation = SetExpandableFieldId(value, InternalDuplicateChargeDocumentation);
    }

    [JsonPropertyName("duplicate_charge_documentation")]
    internal ExpandableField<EmptyObject> InternalDuplicateChargeDocumentation { get; set; }

    /// <summary><c>duplicate_charge_explanation</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_explanation")]
    public string DuplicateChargeExplanation { get; set; }

    /// <summary><c>duplicate_charge_id</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_id")]
    public string DuplicateChargeId { get; set; }

    /// <summary><c>product_description</c> of Stripe's API.</summary>
    [JsonPropertyName("product_description")]
    public string ProductDescription { get; set; }

    /// <summary>Id of <c>receipt</c>.</summary>
    public string ReceiptId
    {
        get => InternalReceipt?.Id;
        set => InternalReceipt = SetExpandableFieldId(value, InternalReceipt);
    }

    [JsonPropertyName("receipt")]
    internal ExpandableField<EmptyObject> InternalReceipt { get; set; }

    /// <summary>Id of <c>refund_policy</c>.</summary>
    public string RefundPolicyId
    {
        get => InternalRefundPolicy?.Id;
        set => InternalRefundPolicy = SetExpandableFieldId(value, InternalRefundPolicy);
    }

    [JsonPropertyName("refund_policy")]
    internal ExpandableField<EmptyObject> InternalRefundPolicy { get; set; }

    /// <summary><c>refund_policy_disclosure</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_policy_disclosure")]
    public string RefundPolicyDisclosure { get; set; }

    /// <summary><c>refund_refusal_explanation</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_refusal_explanation")]
    public string RefundRefusalExplanation { get; set; }

    /// <summary><c>service_date</c> of Stripe's API.</summary>
    [JsonPropertyName("service_date")]
    public string ServiceDate { get; set; }

    /// <summary>Id of <c>service_documentation</c>.</summary>
    public string ServiceDocumentationId
    {
        get => InternalServiceDocumentation?.Id;
        set => InternalServiceDocumentation = SetExpandableFieldId(value, InternalServiceDocumentation);
    }

    [JsonPropertyName("service_documentation")]
    internal ExpandableField<EmptyObject> InternalServiceDocumentation { get; set; }

    /// <summary><c>shipping_address</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address")]
    public string ShippingAddress { get; set; }

    /// <summary><c>shipping_carrier</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_carrier")]
    public string ShippingCarrier { get; set; }

    /// <summary><c>shipping_date</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_date")]
    public string ShippingDate { get; set; }

    /// <summary>Id of <c>shipping_documentation</c>.</summary>
    public string ShippingDocumentationId
    {
        get => InternalShippingDocumentation?.Id;
        set => InternalShippingDocumentation = SetExpandableFieldId(value, InternalShippingDocumentation);
    }

    [JsonPropertyName("shipping_documentation")]
    internal ExpandableField<EmptyObject> InternalShippingDocumentation { get; set; }

    /// <summary><c>shipping_tracking_number</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_tracking_number")]
    public string ShippingTrackingNumber { get; set; }

    /// <summary>Id of <c>uncategorized_file</c>.</summary>
    public string UncategorizedFileId
    {
        get => InternalUncategorizedFile?.Id;
        set => InternalUncategorizedFile = SetExpandableFieldId(value, InternalUncategorizedFile);
    }

    [JsonPropertyName("uncategorized_file")]
    internal ExpandableField<EmptyObject> InternalUncategorizedFile { get; set; }

    /// <summary><c>uncategorized_text</c> of Stripe's API.</summary>
    [JsonPropertyName("uncategorized_text")]
    public string UncategorizedText { get; set; }
}
