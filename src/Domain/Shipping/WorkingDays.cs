namespace Serverless.Domain.Shipping;

/// <summary>Monday to Friday.</summary>
public static class WorkingDays
{
    /// <summary>Whether people work on <paramref name="day"/>.</summary>
    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself, or the next working day.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The same time of day, <paramref name="days"/> working days later: Friday 17:00 plus one is Monday 17:00.</summary>
    public static DateTimeOffset Add(DateTimeOffset from, int days)
    {
        DateOnly day = OnOrAfter(DateOnly.FromDateTime(from.UtcDateTime));
        for (; days > 0; days--)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return new DateTimeOffset(day, TimeOnly.FromTimeSpan(from.UtcDateTime.TimeOfDay), TimeSpan.Zero);
    }
}
