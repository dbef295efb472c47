using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: dispute evidence.</summary>
public class DisputeEvidenceOptions : INestedOptions
{
    /// <summary><c>access_activity_log</c> of Stripe's API.</summary>
    [JsonPropertyName("access_activity_log")]
    public string AccessActivityLog { get; set; }

    /// <summary><c>billing_address</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_address")]
    public string BillingAddress { get; set; }

    /// <summary><c>cancellation_policy</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_policy")]
    public string CancellationPolicy { get; set; }

    /// <summary><c>cancellation_policy_disclosure</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_policy_disclosure")]
    public string CancellationPolicyDisclosure { get; set; }

    /// <summary><c>cancellation_rebuttal</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_rebuttal")]
    public string CancellationRebuttal { get; set; }

    /// <summary><c>customer_communication</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_communication")]
    public string CustomerCommunication { get; set; }

    /// <summary><c>customer_email_address</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_email_address")]
    public string CustomerEmailAddress { get; set; }

    /// <summary><c>customer_name</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_name")]
    public string CustomerName { get; set; }

    /// <summary><c>customer_purchase_ip</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_purchase_ip")]
    public string CustomerPurchaseIp { get; set; }

    /// <summary><c>customer_signature</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_signature")]
    public string CustomerSignature { get; set; }

    /// <summary><c>duplicate_charge_documentation</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_documentation")]
    public string DuplicateChargeDocumentation { get; set; }

    /// <summary><c>duplicate_charge_explanation</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_explanation")]
    public string DuplicateChargeExplanation { get; set; }

    /// <summary><c>duplicate_charge_id</c> of Stripe's API.</summary>
    [JsonPropertyName("duplicate_charge_id")]
    public string DuplicateChargeId { get; set; }

    /// <summary><c>product_description</c> of Stripe's API.</summary>
    [JsonPropertyName("product_description")]
    public string ProductDescription { get; set; }

    /// <summary><c>receipt</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt")]
    public string Receipt { get; set; }

    /// <summary><c>refund_policy</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_policy")]
    public string RefundPolicy { get; set; }

    /// <summary><c>refund_policy_disclosure</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_policy_disclosure")]
    public string RefundPolicyDisclosure { get; set; }

    /// <summary><c>refund_refusal_explanation</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_refusal_explanation")]
    public string RefundRefusalExplanation { get; set; }

    /// <summary><c>service_date</c> of Stripe's API.</summary>
    [JsonPropertyName("service_date")]
    public string ServiceDate { get; set; }

    /// <summary><c>service_documentation</c> of Stripe's API.</summary>
    [JsonPropertyName("service_documentation")]
    public string ServiceDocumentation { get; set; }

    /// <summary><c>shipping_address</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address")]
    public string ShippingAddress { get; set; }

    /// <summary><c>shipping_carrier</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_carrier")]
    public string ShippingCarrier { get; set; }

    /// <summary><c>shipping_date</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_date")]
    public string ShippingDate { get; set; }

    /// <summary><c>shipping_documentation</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_documentation")]
    public string ShippingDocumentation { get; set; }

    /// <summary><c>shipping_tracking_number</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_tracking_number")]
    public string ShippingTrackingNumber { get; set; }

    /// <summary><c>uncategorized_file</c> of Stripe's API.</summary>
    [JsonPropertyName("uncategorized_file")]
    public string UncategorizedFile { get; set; }

    /// <summary><c>uncategorized_text</c> of Stripe's API.</summary>
    [JsonPropertyName("uncategorized_text")]
    public string UncategorizedText { get; set; }
}
