using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice pay.</summary>
public class InvoicePayOptions : BaseOptions
{
    /// <summary><c>forgive</c> of Stripe's API.</summary>
    [JsonPropertyName("forgive")]
    public bool? Forgive { get; set; }

    /// <summary><c>mandate</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate")]
    public string Mandate
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

    /// <summary><c>paid_out_of_band</c> of Stripe's API.</summary>
    [JsonPropertyName("paid_out_of_band")]
    public bool? PaidOutOfBand { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public string Source { get; set; }
}
