using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent update.</summary>
public class SetupIntentUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>attach_to_self</c> of Stripe's API.</summary>
    [JsonPropertyName("attach_to_self")]
    public bool? AttachToSelf { get; set; }

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

    /// <summary><c>flow_directions</c> of Stripe's API.</summary>
    [JsonPropertyName("flow_directions")]
    public List<string> FlowDirections { get; set; }

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
}
