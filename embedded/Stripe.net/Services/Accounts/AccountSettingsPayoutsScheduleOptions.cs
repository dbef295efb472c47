using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account settings payouts schedule.</summary>
public class AccountSettingsPayoutsScheduleOptions : INestedOptions
{
    /// <summary><c>delay_days</c> of Stripe's API.</summary>
    [JsonPropertyName("delay_days")]
    public AnyOf<long?, AccountSettingsPayoutsScheduleDelayDays> DelayDays { get; set; }

    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>monthly_anchor</c> of Stripe's API.</summary>
    [JsonPropertyName("monthly_anchor")]
    public long? MonthlyAnchor { get; set; }

    /// <summary><c>monthly_payout_days</c> of Stripe's API.</summary>
    [JsonPropertyName("monthly_payout_days")]
    public List<long?> MonthlyPayoutDays { get; set; }

    /// <summary><c>weekly_anchor</c> of Stripe's API.</summary>
    [JsonPropertyName("weekly_anchor")]
    public string WeeklyAnchor { get; set; }

    /// <summary><c>weekly_payout_days</c> of Stripe's API.</summary>
    [JsonPropertyName("weekly_payout_days")]
    public List<string> WeeklyPayoutDays { get; set; }
}
