using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options pix mandate options.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_includes_iof</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_includes_iof")]
    public string AmountIncludesIof { get; set; }

    /// <summary><c>end_date</c> of Stripe's API.</summary>
    [JsonPropertyName("end_date")]
    public string EndDate { get; set; }

    /// <summary><c>payment_schedule</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_schedule")]
    public string PaymentSchedule { get; set; }
}
