using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettings : StripeEntity<AccountSettings>
{
    /// <summary><c>branding</c> of Stripe's API.</summary>
    [JsonPropertyName("branding")]
    public AccountSettingsBranding Branding { get; set; }

    /// <summary><c>card_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("card_payments")]
    public AccountSettingsCardPayments CardPayments { get; set; }

    /// <summary><c>payments</c> of Stripe's API.</summary>
    [JsonPropertyName("payments")]
    public AccountSettingsPayments Payments { get; set; }

    /// <summary><c>payouts</c> of Stripe's API.</summary>
    [JsonPropertyName("payouts")]
    public AccountSettingsPayouts Payouts { get; set; }
}
