using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent update.</summary>
public class PaymentIntentUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_details</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_details")]
    public PaymentIntentAmountDetailsOptions AmountDetails
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

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

    /// <summary><c>excluded_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("excluded_payment_method_types")]
    public List<string> ExcludedPaymentMethodTypes
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>hooks</c> of Stripe's API.</summary>
    [JsonPropertyName("hooks")]
    public PaymentIntentHooksOptions Hooks { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>payment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_details")]
    public PaymentIntentPaymentDetailsOptions PaymentDetails
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

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

    /// <summary><c>receipt_email</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_email")]
    public string ReceiptEmail
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public ChargeShippingOptions Shipping
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

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
}
