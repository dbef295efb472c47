using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link create.</summary>
public class PaymentLinkCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>after_completion</c> of Stripe's API.</summary>
    [JsonPropertyName("after_completion")]
    public PaymentLinkAfterCompletionOptions AfterCompletion { get; set; }

    /// <summary><c>allow_promotion_codes</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_promotion_codes")]
    public bool? AllowPromotionCodes { get; set; }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>application_fee_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("application_fee_percent")]
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public PaymentLinkAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary><c>billing_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_address_collection")]
    public string BillingAddressCollection { get; set; }

    /// <summary><c>consent_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("consent_collection")]
    public PaymentLinkConsentCollectionOptions ConsentCollection { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<PaymentLinkCustomFieldOptions> CustomFields { get; set; }

    /// <summary><c>custom_text</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_text")]
    public PaymentLinkCustomTextOptions CustomText { get; set; }

    /// <summary><c>customer_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_creation")]
    public string CustomerCreation { get; set; }

    /// <summary><c>inactive_message</c> of Stripe's API.</summary>
    [JsonPropertyName("inactive_message")]
    public string InactiveMessage { get; set; }

    /// <summary><c>invoice_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_creation")]
    public PaymentLinkInvoiceCreationOptions InvoiceCreation { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public List<PaymentLinkLineItemOptions> LineItems { get; set; }

    /// <summary><c>managed_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("managed_payments")]
    public PaymentLinkManagedPaymentsOptions ManagedPayments { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("name_collection")]
    public PaymentLinkNameCollectionOptions NameCollection { get; set; }

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf { get; set; }

    /// <summary><c>optional_items</c> of Stripe's API.</summary>
    [JsonPropertyName("optional_items")]
    public List<PaymentLinkOptionalItemOptions> OptionalItems { get; set; }

    /// <summary><c>payment_intent_data</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent_data")]
    public PaymentLinkPaymentIntentDataOptions PaymentIntentData { get; set; }

    /// <summary><c>payment_method_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_collection")]
    public string PaymentMethodCollection { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public PaymentLinkPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>phone_number_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("phone_number_collection")]
    public PaymentLinkPhoneNumberCollectionOptions PhoneNumberCollection { get; set; }

    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public PaymentLinkRestrictionsOptions Restrictions { get; set; }

    /// <summary><c>shipping_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address_collection")]
    public PaymentLinkShippingAddressCollectionOptions ShippingAddressCollection { get; set; }

    /// <summary><c>shipping_options</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_options")]
    public List<PaymentLinkShippingOptionOptions> ShippingOptions { get; set; }

    /// <summary><c>submit_type</c> of Stripe's API.</summary>
    [JsonPropertyName("submit_type")]
    public string SubmitType { get; set; }

    /// <summary><c>subscription_data</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_data")]
    public PaymentLinkSubscriptionDataOptions SubscriptionData { get; set; }

    /// <summary><c>tax_id_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id_collection")]
    public PaymentLinkTaxIdCollectionOptions TaxIdCollection { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public PaymentLinkTransferDataOptions TransferData { get; set; }
}
