using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings payouts, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettingsPayouts : StripeEntity<AccountSettingsPayouts>
{
    /// <summary><c>debit_negative_balances</c> of Stripe's API.</summary>
    [JsonPropertyName("debit_negative_balances")]
    public bool DebitNegativeBalances { get; set; }

    /// <summary><c>schedule</c> of Stripe's API.</summary>
    [JsonPropertyName("schedule")]
    public AccountSettingsPayoutsSchedule Schedule { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }
}
