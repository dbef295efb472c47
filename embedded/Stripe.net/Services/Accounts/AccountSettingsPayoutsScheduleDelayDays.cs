namespace Stripe;

/// <summary>The shortest delay of payouts.</summary>
public class AccountSettingsPayoutsScheduleDelayDays : StringEnum
{
    /// <summary><c>minimum</c></summary>
    public static readonly AccountSettingsPayoutsScheduleDelayDays Minimum = new("minimum");

    private AccountSettingsPayoutsScheduleDelayDays(string value) : base(value)
    {
    }
}
