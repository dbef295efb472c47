using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method update.</summary>
public class PaymentMethodUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

    /// <summary><c>billing_details</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_details")]
    public PaymentMethodBillingDetailsOptions BillingDetails { get; set; }

    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public PaymentMethodCardOptions Card { get; set; }

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

    /// <summary><c>us_bank_account</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account")]
    public PaymentMethodUsBankAccountOptions UsBankAccount { get; set; }
}
