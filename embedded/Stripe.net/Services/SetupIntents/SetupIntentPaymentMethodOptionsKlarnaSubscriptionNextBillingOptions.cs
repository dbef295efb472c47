using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options klarna subscription next billing.</summary>
public class SetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBillingOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>date</c> of Stripe's API.</summary>
    [JsonPropertyName("date")]
    public string Date { get; set; }
}
