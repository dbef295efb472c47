using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account settings.</summary>
public class AccountSettingsOptions : INestedOptions
{
    /// <summary><c>branding</c> of Stripe's API.</summary>
    [JsonPropertyName("branding")]
    public AccountSettingsBrandingOptions Branding { get; set; }

    /// <summary><c>card_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("card_payments")]
    public AccountSettingsCardPaymentsOptions CardPayments { get; set; }

    /// <summary><c>payments</c> of Stripe's API.</summary>
    [JsonPropertyName("payments")]
    public AccountSettingsPaymentsOptions Payments { get; set; }

    /// <summary><c>payouts</c> of Stripe's API.</summary>
    [JsonPropertyName("payouts")]
    public AccountSettingsPayoutsOptions Payouts { get; set; }
}
