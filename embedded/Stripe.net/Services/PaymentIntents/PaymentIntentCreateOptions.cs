using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent create.</summary>
public class PaymentIntentCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_details</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_details")]
    public PaymentIntentAmountDetailsOptions AmountDetails { get; set; }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>automatic_payment_methods</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_payment_methods")]
    public PaymentIntentAutomaticPaymentMethodsOptions AutomaticPaymentMethods { get; set; }

    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

    /// <summary><c>confirm</c> of Stripe's API.</summary>
    [JsonPropertyName("confirm")]
    public bool? Confirm { get; set; }

    /// <summary><c>confirmation_method</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_method")]
    public string ConfirmationMethod { get; set; }

    /// <summary><c>confirmation_token</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_token")]
    public string ConfirmationToken { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>error_on_requires_action</c> of Stripe's API.</summary>
    [JsonPropertyName("error_on_requires_action")]
    public bool? ErrorOnRequiresAction { get; set; }

    /// <summary><c>excluded_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("excluded_payment_method_types")]
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary><c>hooks</c> of Stripe's API.</summary>
    [JsonPropertyName("hooks")]
    public PaymentIntentHooksOptions Hooks { get; set; }

    /// <summary><c>mandate</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate")]
    public string Mandate { get; set; }

    /// <summary><c>mandate_data</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_data")]
    public PaymentIntentMandateDataOptions MandateData
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>off_session</c> of Stripe's API.</summary>
    [JsonPropertyName("off_session")]
    public bool? OffSession { get; set; }

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf { get; set; }

    /// <summary><c>payment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_details")]
    public PaymentIntentPaymentDetailsOptions PaymentDetails { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>payment_method_configuration</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_configuration")]
    public string PaymentMethodConfiguration { get; set; }

    /// <summary><c>payment_method_data</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_data")]
    public PaymentIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public PaymentIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>radar_options</c> of Stripe's API.</summary>
    [JsonPropertyName("radar_options")]
    public PaymentIntentRadarOptionsOptions RadarOptions { get; set; }

    /// <summary><c>receipt_email</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_email")]
    public string ReceiptEmail { get; set; }

    /// <summary>Where the customer's browser goes after an authentication step.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>statement_descriptor_suffix</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix")]
    public string StatementDescriptorSuffix { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public PaymentIntentTransferDataOptions TransferData { get; set; }

    /// <summary><c>transfer_group</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_group")]
    public string TransferGroup { get; set; }

    /// <summary><c>use_stripe_sdk</c> of Stripe's API.</summary>
    [JsonPropertyName("use_stripe_sdk")]
    public bool? UseStripeSdk { get; set; }
}
