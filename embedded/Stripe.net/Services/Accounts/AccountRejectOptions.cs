using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account reject.</summary>
public class AccountRejectOptions : BaseOptions
{
    /// <summary><c>payouts_action</c> of Stripe's API.</summary>
    [JsonPropertyName("payouts_action")]
    public string PayoutsAction { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }
}
