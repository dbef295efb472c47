using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent increment authorization.</summary>
public class PaymentIntentIncrementAuthorizationOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_details</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_details")]
    public PaymentIntentAmountDetailsOptions AmountDetails { get; set; }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>hooks</c> of Stripe's API.</summary>
    [JsonPropertyName("hooks")]
    public PaymentIntentHooksOptions Hooks { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>payment_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_details")]
    public PaymentIntentPaymentDetailsOptions PaymentDetails { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public PaymentIntentTransferDataOptions TransferData { get; set; }
}
