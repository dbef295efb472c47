using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: customer cash balance.</summary>
public class CustomerCashBalanceOptions : INestedOptions
{
    /// <summary><c>settings</c> of Stripe's API.</summary>
    [JsonPropertyName("settings")]
    public CustomerCashBalanceSettingsOptions Settings { get; set; }
}
