using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLink : StripeEntity<PaymentLink>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool Active { get; set; }

    /// <summary><c>after_completion</c> of Stripe's API.</summary>
    [JsonPropertyName("after_completion")]
    public PaymentLinkAfterCompletion AfterCompletion { get; set; }

    /// <summary><c>allow_promotion_codes</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_promotion_codes")]
    public bool AllowPromotionCodes { get; set; }

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

    /// <summary><c>application_fee_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("application_fee_percent")]
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public PaymentLinkAutomaticTax AutomaticTax { get; set; }

    /// <summary><c>billing_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_address_collection")]
    public string BillingAddressCollection { get; set; }

    /// <summary><c>consent_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("consent_collection")]
    public PaymentLinkConsentCollection ConsentCollection { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<PaymentLinkCustomField> CustomFields { get; set; }

    /// <summary><c>custom_text</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_text")]
    public PaymentLinkCustomText CustomText { get; set; }

    /// <summary><c>customer_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_creation")]
    public string CustomerCreation { get; set; }

    /// <summary><c>inactive_message</c> of Stripe's API.</summary>
    [JsonPropertyName("inactive_message")]
    public string InactiveMessage { get; set; }

    /// <summary><c>invoice_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_creation")]
    public PaymentLinkInvoiceCreation InvoiceCreation { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public StripeList<LineItem> LineItems { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>managed_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("managed_payments")]
    public PaymentLinkManagedPayments ManagedPayments { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("name_collection")]
    public PaymentLinkNameCollection NameCollection { get; set; }

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

    /// <summary><c>optional_items</c> of Stripe's API.</summary>
    [JsonPropertyName("optional_items")]
    public List<PaymentLinkOptionalItem> OptionalItems { get; set; }

    /// <summary><c>payment_intent_data</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent_data")]
    public PaymentLinkPaymentIntentData PaymentIntentData { get; set; }

    /// <summary><c>payment_method_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_collection")]
    public string PaymentMethodCollection { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public PaymentLinkPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>phone_number_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("phone_number_collection")]
    public PaymentLinkPhoneNumberCollection PhoneNumberCollection { get; set; }

    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public PaymentLinkRestrictions Restrictions { get; set; }

    /// <summary><c>shipping_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address_collection")]
    public PaymentLinkShippingAddressCollection ShippingAddressCollection { get; set; }

    /// <summary><c>shipping_options</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_options")]
    public List<PaymentLinkShippingOption> ShippingOptions { get; set; }

    /// <summary><c>submit_type</c> of Stripe's API.</summary>
    [JsonPropertyName("submit_type")]
    public string SubmitType { get; set; }

    /// <summary><c>subscription_data</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_data")]
    public PaymentLinkSubscriptionData SubscriptionData { get; set; }

    /// <summary><c>tax_id_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id_collection")]
    public PaymentLinkTaxIdCollection TaxIdCollection { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public PaymentLinkTransferData TransferData { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
