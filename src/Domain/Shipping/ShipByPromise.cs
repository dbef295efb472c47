namespace Serverless.Domain.Shipping;

/// <summary>The promise "leaves us within n business days", with a cut-off hour at the location.</summary>
/// <param name="BusinessDays">Working days after the day on which the order counts.</param>
/// <param name="CutOff">Orders after this local time count as the next working day's.</param>
/// <param name="TimeZone">The location's.</param>
public sealed record ShipByPromise(int BusinessDays, TimeOnly CutOff, TimeZoneInfo TimeZone)
{
    /// <summary>The end of the last promised working day, as UTC, for an order that becomes ready at <paramref name="readyAt"/>.</summary>
    public DateTimeOffset ShipBy(DateTimeOffset readyAt)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(readyAt, TimeZone);
        DateOnly day = DateOnly.FromDateTime(local.DateTime);
        if (TimeOnly.FromDateTime(local.DateTime) > CutOff)
        {
            day = day.AddDays(1);
        }

        day = WorkingDays.OnOrAfter(day);
        for (int left = BusinessDays; left > 0; left--)
        {
            day = WorkingDays.OnOrAfter(day.AddDays(1));
        }

        DateTime end = day.ToDateTime(new TimeOnly(23, 59, 59));
        return new DateTimeOffset(end, TimeZone.GetUtcOffset(end)).ToUniversalTime();
    }
}
