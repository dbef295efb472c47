using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: customer cash balance settings.</summary>
public class CustomerCashBalanceSettingsOptions : INestedOptions
{
    /// <summary><c>reconciliation_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("reconciliation_mode")]
    public string ReconciliationMode { get; set; }
}
