using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account settings payouts.</summary>
public class AccountSettingsPayoutsOptions : INestedOptions
{
    /// <summary><c>debit_negative_balances</c> of Stripe's API.</summary>
    [JsonPropertyName("debit_negative_balances")]
    public bool? DebitNegativeBalances { get; set; }

    /// <summary><c>schedule</c> of Stripe's API.</summary>
    [JsonPropertyName("schedule")]
    public AccountSettingsPayoutsScheduleOptions Schedule { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }
}
