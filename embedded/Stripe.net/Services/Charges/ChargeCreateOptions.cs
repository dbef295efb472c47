using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge create.</summary>
public class ChargeCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>capture</c> of Stripe's API.</summary>
    [JsonPropertyName("capture")]
    public bool? Capture { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public ChargeDestinationOptions Destination { get; set; }

    /// <summary><c>exchange_rate</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("exchange_rate")]
    public decimal? ExchangeRate { get; set; }

    /// <summary><c>level3</c> of Stripe's API.</summary>
    [JsonPropertyName("level3")]
    public ChargeLevel3Options Level3 { get; set; }

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

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf { get; set; }

    /// <summary><c>radar_options</c> of Stripe's API.</summary>
    [JsonPropertyName("radar_options")]
    public ChargeRadarOptionsOptions RadarOptions { get; set; }

    /// <summary><c>receipt_email</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_email")]
    public string ReceiptEmail { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public AnyOf<string, CardCreateNestedOptions> Source { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>statement_descriptor_suffix</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix")]
    public string StatementDescriptorSuffix { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public ChargeTransferDataOptions TransferData { get; set; }

    /// <summary><c>transfer_group</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_group")]
    public string TransferGroup { get; set; }
}
