using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session create.</summary>
public class SessionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>adaptive_pricing</c> of Stripe's API.</summary>
    [JsonPropertyName("adaptive_pricing")]
    public SessionAdaptivePricingOptions AdaptivePricing { get; set; }

    /// <summary><c>after_expiration</c> of Stripe's API.</summary>
    [JsonPropertyName("after_expiration")]
    public SessionAfterExpirationOptions AfterExpiration { get; set; }

    /// <summary><c>allow_promotion_codes</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_promotion_codes")]
    public bool? AllowPromotionCodes { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public SessionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary><c>billing_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_address_collection")]
    public string BillingAddressCollection { get; set; }

    /// <summary><c>branding_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("branding_settings")]
    public SessionBrandingSettingsOptions BrandingSettings { get; set; }

    /// <summary><c>cancel_url</c> of Stripe's API.</summary>
    [JsonPropertyName("cancel_url")]
    public string CancelUrl { get; set; }

    /// <summary><c>client_reference_id</c> of Stripe's API.</summary>
    [JsonPropertyName("client_reference_id")]
    public string ClientReferenceId { get; set; }

    /// <summary><c>consent_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("consent_collection")]
    public SessionConsentCollectionOptions ConsentCollection { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<SessionCustomFieldOptions> CustomFields { get; set; }

    /// <summary><c>custom_text</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_text")]
    public SessionCustomTextOptions CustomText { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>customer_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_creation")]
    public string CustomerCreation { get; set; }

    /// <summary><c>customer_email</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_email")]
    public string CustomerEmail { get; set; }

    /// <summary><c>customer_update</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_update")]
    public SessionCustomerUpdateOptions CustomerUpdate { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<SessionDiscountOptions> Discounts { get; set; }

    /// <summary><c>excluded_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("excluded_payment_method_types")]
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime? ExpiresAt { get; set; }

    /// <summary><c>integration_identifier</c> of Stripe's API.</summary>
    [JsonPropertyName("integration_identifier")]
    public string IntegrationIdentifier { get; set; }

    /// <summary><c>invoice_creation</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_creation")]
    public SessionInvoiceCreationOptions InvoiceCreation { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public List<SessionLineItemOptions> LineItems { get; set; }

    /// <summary><c>locale</c> of Stripe's API.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary><c>managed_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("managed_payments")]
    public SessionManagedPaymentsOptions ManagedPayments { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>mode</c> of Stripe's API.</summary>
    [JsonPropertyName("mode")]
    public string Mode { get; set; }

    /// <summary><c>name_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("name_collection")]
    public SessionNameCollectionOptions NameCollection { get; set; }

    /// <summary><c>optional_items</c> of Stripe's API.</summary>
    [JsonPropertyName("optional_items")]
    public List<SessionOptionalItemOptions> OptionalItems { get; set; }

    /// <summary><c>origin_context</c> of Stripe's API.</summary>
    [JsonPropertyName("origin_context")]
    public string OriginContext { get; set; }

    /// <summary><c>payment_intent_data</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent_data")]
    public SessionPaymentIntentDataOptions PaymentIntentData { get; set; }

    /// <summary><c>payment_method_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_collection")]
    public string PaymentMethodCollection { get; set; }

    /// <summary><c>payment_method_configuration</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_configuration")]
    public string PaymentMethodConfiguration { get; set; }

    /// <summary><c>payment_method_data</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_data")]
    public SessionPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SessionPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>permissions</c> of Stripe's API.</summary>
    [JsonPropertyName("permissions")]
    public SessionPermissionsOptions Permissions { get; set; }

    /// <summary><c>phone_number_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("phone_number_collection")]
    public SessionPhoneNumberCollectionOptions PhoneNumberCollection { get; set; }

    /// <summary><c>redirect_on_completion</c> of Stripe's API.</summary>
    [JsonPropertyName("redirect_on_completion")]
    public string RedirectOnCompletion { get; set; }

    /// <summary>Where the customer's browser goes after an authentication step.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>saved_payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("saved_payment_method_options")]
    public SessionSavedPaymentMethodOptionsOptions SavedPaymentMethodOptions { get; set; }

    /// <summary><c>setup_intent_data</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_intent_data")]
    public SessionSetupIntentDataOptions SetupIntentData { get; set; }

    /// <summary><c>shipping_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address_collection")]
    public SessionShippingAddressCollectionOptions ShippingAddressCollection { get; set; }

    /// <summary><c>shipping_options</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_options")]
    public List<SessionShippingOptionOptions> ShippingOptions { get; set; }

    /// <summary><c>submit_type</c> of Stripe's API.</summary>
    [JsonPropertyName("submit_type")]
    public string SubmitType { get; set; }

    /// <summary><c>subscription_data</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_data")]
    public SessionSubscriptionDataOptions SubscriptionData { get; set; }

    /// <summary><c>success_url</c> of Stripe's API.</summary>
    [JsonPropertyName("success_url")]
    public string SuccessUrl { get; set; }

    /// <summary><c>tax_id_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id_collection")]
    public SessionTaxIdCollectionOptions TaxIdCollection { get; set; }

    /// <summary><c>ui_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("ui_mode")]
    public string UiMode { get; set; }

    /// <summary><c>wallet_options</c> of Stripe's API.</summary>
    [JsonPropertyName("wallet_options")]
    public SessionWalletOptionsOptions WalletOptions { get; set; }
}
