using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Session : StripeEntity<Session>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>adaptive_pricing</c> of Stripe's API.</summary>
    [JsonPropertyName("adaptive_pricing")]
    public SessionAdaptivePricing AdaptivePricing { get; set; }

    /// <summary><c>after_expiration</c> of Stripe's API.</summary>
    [JsonPropertyName("after_expiration")]
    public SessionAfterExpiration AfterExpiration { get; set; }

    /// <summary><c>allow_promotion_codes</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_promotion_codes")]
    public bool? AllowPromotionCodes { get; set; }

    /// <summary><c>amount_subtotal</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_subtotal")]
    public long? AmountSubtotal { get; set; }

    /// <summary><c>amount_total</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_total")]
    public long? AmountTotal { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public SessionAutomaticTax AutomaticTax { get; set; }

    /// <summary><c>billing_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_address_collection")]
    public string BillingAddressCollection { get; set; }

    /// <summary><c>cancel_url</c> of Stripe's API.</summary>
    [JsonPropertyName("cancel_url")]
    public string CancelUrl { get; set; }

    /// <summary><c>client_reference_id</c> of Stripe's API.</summary>
    [JsonPropertyName("client_reference_id")]
    public string ClientReferenceId { get; set; }

    /// <summary>Lets a browser confirm the payment; never log it.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }

    /// <summary><c>collected_information</c> of Stripe's API.</summary>
    [JsonPropertyName("collected_information")]
    public SessionCollectedInformation CollectedInformation { get; set; }

    /// <summary><c>consent</c> of Stripe's API.</summary>
    [JsonPropertyName("consent")]
    public SessionConsent Consent { get; set; }

    /// <summary><c>consent_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("consent_collection")]
    public SessionConsentCollection ConsentCollection { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_conversion</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_conversion")]
    public SessionCurrencyConversion CurrencyConversion { get; set; }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<SessionCustomField> CustomFields { get; set; }

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

    /// <summary><c>customer_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_creation")]
    public string CustomerCreation { get; set; }

    /// <summary><c>customer_details</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_details")]
    public SessionCustomerDetails CustomerDetails { get; set; }

    /// <summary><c>customer_email</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_email")]
    public string CustomerEmail { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<SessionDiscount> Discounts { get; set; }

    /// <summary><c>excluded_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("excluded_payment_method_types")]
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>integration_identifier</c> of Stripe's API.</summary>
    [JsonPropertyName("integration_identifier")]
    public string IntegrationIdentifier { get; set; }

    /// <summary>Id of <c>invoice</c>; set whether it was expanded or not.</summary>
    public string InvoiceId
    {
        get => InternalInvoice?.Id;
        set => InternalInvoice = SetExpandableFieldId(value, InternalInvoice);
    }

    /// <summary><c>invoice</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Invoice Invoice
    {
        get => InternalInvoice == null ? default : InternalInvoice.ExpandedObject;
        set => InternalInvoice = SetExpandableFieldObject(value, InternalInvoice);
    }

    [JsonPropertyName("invoice")]
    internal ExpandableField<Invoice> InternalInvoice { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public StripeList<LineItem> LineItems { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>locale</c> of Stripe's API.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary><c>managed_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("managed_payments")]
    public SessionManagedPayments ManagedPayments { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>mode</c> of Stripe's API.</summary>
    [JsonPropertyName("mode")]
    public string Mode { get; set; }

    /// <summary><c>origin_context</c> of Stripe's API.</summary>
    [JsonPropertyName("origin_context")]
    public string OriginContext { get; set; }

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

    /// <summary>Id of <c>payment_link</c>; set whether it was expanded or not.</summary>
    public string PaymentLinkId
    {
        get => InternalPaymentLink?.Id;
        set => InternalPaymentLink = SetExpandableFieldId(value, InternalPaymentLink);
    }

    /// <summary><c>payment_link</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentLink PaymentLink
    {
        get => InternalPaymentLink == null ? default : InternalPaymentLink.ExpandedObject;
        set => InternalPaymentLink = SetExpandableFieldObject(value, InternalPaymentLink);
    }

    [JsonPropertyName("payment_link")]
    internal ExpandableField<PaymentLink> InternalPaymentLink { get; set; }

    /// <summary><c>payment_method_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_collection")]
    public string PaymentMethodCollection { get; set; }

    /// <summary><c>payment_method_configuration_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_configuration_details")]
    public SessionPaymentMethodConfigurationDetails PaymentMethodConfigurationDetails { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SessionPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>payment_status</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_status")]
    public string PaymentStatus { get; set; }

    /// <summary><c>permissions</c> of Stripe's API.</summary>
    [JsonPropertyName("permissions")]
    public SessionPermissions Permissions { get; set; }

    /// <summary><c>phone_number_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("phone_number_collection")]
    public SessionPhoneNumberCollection PhoneNumberCollection { get; set; }

    /// <summary><c>presentment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("presentment_details")]
    public SessionPresentmentDetails PresentmentDetails { get; set; }

    /// <summary><c>recovered_from</c> of Stripe's API.</summary>
    [JsonPropertyName("recovered_from")]
    public string RecoveredFrom { get; set; }

    /// <summary><c>redirect_on_completion</c> of Stripe's API.</summary>
    [JsonPropertyName("redirect_on_completion")]
    public string RedirectOnCompletion { get; set; }

    /// <summary>Where the customer's browser goes after an authentication step.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>saved_payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("saved_payment_method_options")]
    public SessionSavedPaymentMethodOptions SavedPaymentMethodOptions { get; set; }

    /// <summary>Id of <c>setup_intent</c>; set whether it was expanded or not.</summary>
    public string SetupIntentId
    {
        get => InternalSetupIntent?.Id;
        set => InternalSetupIntent = SetExpandableFieldId(value, InternalSetupIntent);
    }

    /// <summary><c>setup_intent</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public SetupIntent SetupIntent
    {
        get => InternalSetupIntent == null ? default : InternalSetupIntent.ExpandedObject;
        set => InternalSetupIntent = SetExpandableFieldObject(value, InternalSetupIntent);
    }

    [JsonPropertyName("setup_intent")]
    internal ExpandableField<SetupIntent> InternalSetupIntent { get; set; }

    /// <summary><c>shipping_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address_collection")]
    public SessionShippingAddressCollection ShippingAddressCollection { get; set; }

    /// <summary><c>shipping_cost</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_cost")]
    public SessionShippingCost ShippingCost { get; set; }

    /// <summary><c>shipping_options</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_options")]
    public List<SessionShippingOption> ShippingOptions { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>submit_type</c> of Stripe's API.</summary>
    [JsonPropertyName("submit_type")]
    public string SubmitType { get; set; }

    /// <summary>Id of <c>subscription</c>; set whether it was expanded or not.</summary>
    public string SubscriptionId
    {
        get => InternalSubscription?.Id;
        set => InternalSubscription = SetExpandableFieldId(value, InternalSubscription);
    }

    /// <summary><c>subscription</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Subscription Subscription
    {
        get => InternalSubscription == null ? default : InternalSubscription.ExpandedObject;
        set => InternalSubscription = SetExpandableFieldObject(value, InternalSubscription);
    }

    [JsonPropertyName("subscription")]
    internal ExpandableField<Subscription> InternalSubscription { get; set; }

    /// <summary><c>success_url</c> of Stripe's API.</summary>
    [JsonPropertyName("success_url")]
    public string SuccessUrl { get; set; }

    /// <summary><c>tax_id_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id_collection")]
    public SessionTaxIdCollection TaxIdCollection { get; set; }

    /// <summary><c>total_details</c> of Stripe's API.</summary>
    [JsonPropertyName("total_details")]
    public SessionTotalDetails TotalDetails { get; set; }

    /// <summary><c>ui_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("ui_mode")]
    public string UiMode { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
