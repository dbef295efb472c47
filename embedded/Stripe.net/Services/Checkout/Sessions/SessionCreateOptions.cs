using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session create.</summary>
public class SessionCreateOptions : BaseOptions, IHasMetadata
{
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

    /// <summary><c>cancel_url</c> of Stripe's API.</summary>
    [JsonPropertyName("cancel_url")]
    public string CancelUrl { get; set; }

    /// <summary><c>client_reference_id</c> of Stripe's API.</summary>
    [JsonPropertyName("client_reference_id")]
    public string ClientReferenceId { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

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

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public List<SessionLineItemOptions> LineItems { get; set; }

    /// <summary><c>locale</c> of Stripe's API.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>mode</c> of Stripe's API.</summary>
    [JsonPropertyName("mode")]
    public string Mode { get; set; }

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

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SessionPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>phone_number_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("phone_number_collection")]
    public SessionPhoneNumberCollectionOptions PhoneNumberCollection { get; set; }

    /// <summary><c>redirect_on_completion</c> of Stripe's API.</summary>
    [JsonPropertyName("redirect_on_completion")]
    public string RedirectOnCompletion { get; set; }

    /// <summary>Where the customer's browser goes after an authentication step.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>shipping_address_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address_collection")]
    public SessionShippingAddressCollectionOptions ShippingAddressCollection { get; set; }

    /// <summary><c>shipping_options</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_options")]
    public List<SessionShippingOptionOptions> ShippingOptions { get; set; }

    /// <summary><c>submit_type</c> of Stripe's API.</summary>
    [JsonPropertyName("submit_type")]
    public string SubmitType { get; set; }

    /// <summary><c>success_url</c> of Stripe's API.</summary>
    [JsonPropertyName("success_url")]
    public string SuccessUrl { get; set; }

    /// <summary><c>ui_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("ui_mode")]
    public string UiMode { get; set; }
}
