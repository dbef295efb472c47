using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent confirm.</summary>
public class PaymentIntentConfirmOptions : BaseOptions
{
    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

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

    /// <summary><c>amount_to_confirm</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_to_confirm")]
    public long? AmountToConfirm { get; set; }

    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

    /// <summary>Lets a browser confirm the payment; never log it.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }

    /// <summary><c>confirmation_token</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_token")]
    public string ConfirmationToken { get; set; }

    /// <summary><c>error_on_requires_action</c> of Stripe's API.</summary>
    [JsonPropertyName("error_on_requires_action")]
    public bool? ErrorOnRequiresAction { get; set; }

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

    /// <summary><c>off_session</c> of Stripe's API.</summary>
    [JsonPropertyName("off_session")]
    public bool? OffSession { get; set; }

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
    public string ReceiptEmail
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary>Where the customer's browser goes after an authentication step.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

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

    /// <summary><c>use_stripe_sdk</c> of Stripe's API.</summary>
    [JsonPropertyName("use_stripe_sdk")]
    public bool? UseStripeSdk { get; set; }
}
