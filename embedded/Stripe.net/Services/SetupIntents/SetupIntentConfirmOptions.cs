using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent confirm.</summary>
public class SetupIntentConfirmOptions : BaseOptions
{
    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary><c>client_secret</c> of Stripe's API.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }

    /// <summary><c>confirmation_token</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_token")]
    public string ConfirmationToken { get; set; }

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

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SetupIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>return_url</c> of Stripe's API.</summary>
    [JsonPropertyName("return_url")]
    public string ReturnUrl { get; set; }

    /// <summary><c>use_stripe_sdk</c> of Stripe's API.</summary>
    [JsonPropertyName("use_stripe_sdk")]
    public bool? UseStripeSdk { get; set; }
}
