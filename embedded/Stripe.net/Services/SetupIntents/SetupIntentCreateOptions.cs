using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent create.</summary>
public class SetupIntentCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary><c>attach_to_self</c> of Stripe's API.</summary>
    [JsonPropertyName("attach_to_self")]
    public bool? AttachToSelf { get; set; }

    /// <summary><c>automatic_payment_methods</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_payment_methods")]
    public SetupIntentAutomaticPaymentMethodsOptions AutomaticPaymentMethods { get; set; }

    /// <summary><c>confirm</c> of Stripe's API.</summary>
    [JsonPropertyName("confirm")]
    public bool? Confirm { get; set; }

    /// <summary><c>confirmation_token</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_token")]
    public string ConfirmationToken { get; set; }

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
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary><c>flow_directions</c> of Stripe's API.</summary>
    [JsonPropertyName("flow_directions")]
    public List<string> FlowDirections { get; set; }

    /// <summary><c>mandate_data</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_data")]
    public SetupIntentMandateDataOptions MandateData
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

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>payment_method_configuration</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_configuration")]
    public string PaymentMethodConfiguration { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary><c>return_url</c> of Stripe's API.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>usage</c> of Stripe's API.</summary>
    [JsonPropertyName("usage")]
    public string Usage { get; set; }

    /// <summary><c>use_stripe_sdk</c> of Stripe's API.</summary>
    [JsonPropertyName("use_stripe_sdk")]
    public bool? UseStripeSdk { get; set; }
}
