using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge capture.</summary>
public class ChargeCaptureOptions : BaseOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>application_fee</c> of Stripe's API.</summary>
    [JsonPropertyName("application_fee")]
    public long? ApplicationFee { get; set; }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>exchange_rate</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("exchange_rate")]
    public decimal? ExchangeRate { get; set; }

    /// <summary><c>receipt_email</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_email")]
    public string ReceiptEmail { get; set; }

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
