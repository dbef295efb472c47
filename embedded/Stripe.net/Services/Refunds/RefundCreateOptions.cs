using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: refund create.</summary>
public class RefundCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>charge</c> of Stripe's API.</summary>
    [JsonPropertyName("charge")]
    public string Charge { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>instructions_email</c> of Stripe's API.</summary>
    [JsonPropertyName("instructions_email")]
    public string InstructionsEmail { get; set; }

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

    /// <summary><c>origin</c> of Stripe's API.</summary>
    [JsonPropertyName("origin")]
    public string Origin { get; set; }

    /// <summary><c>payment_intent</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_intent")]
    public string PaymentIntent { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    /// <summary><c>refund_application_fee</c> of Stripe's API.</summary>
    [JsonPropertyName("refund_application_fee")]
    public bool? RefundApplicationFee { get; set; }

    /// <summary><c>reverse_transfer</c> of Stripe's API.</summary>
    [JsonPropertyName("reverse_transfer")]
    public bool? ReverseTransfer { get; set; }
}
