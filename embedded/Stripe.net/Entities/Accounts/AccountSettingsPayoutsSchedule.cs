using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account settings payouts schedule, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountSettingsPayoutsSchedule : StripeEntity<AccountSettingsPayoutsSchedule>
{
    /// <summary><c>delay_days</c> of Stripe's API.</summary>
    [JsonPropertyName("delay_days")]
    public long DelayDays { get; set; }

    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>monthly_anchor</c> of Stripe's API.</summary>
    [JsonPropertyName("monthly_anchor")]
    public long MonthlyAnchor { get; set; }

    /// <summary><c>monthly_payout_days</c> of Stripe's API.</summary>
    [JsonPropertyName("monthly_payout_days")]
    public List<long> MonthlyPayoutDays { get; set; }

    /// <summary><c>weekly_anchor</c> of Stripe's API.</summary>
    [JsonPropertyName("weekly_anchor")]
    public string WeeklyAnchor { get; set; }

    /// <summary><c>weekly_payout_days</c> of Stripe's API.</summary>
    [JsonPropertyName("weekly_payout_days")]
    public List<string> WeeklyPayoutDays { get; set; }
}
