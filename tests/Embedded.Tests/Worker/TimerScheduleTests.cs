using Microsoft.Azure.Functions.Worker.Hosting;

namespace Embedded.Tests.Worker;

/// <summary>When schedules are due where clocks are put forward and back: on 11 March and 4 November 2018, at two, in Los Angeles.</summary>
public sealed class TimerScheduleTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    [Theory]
    [InlineData("0 30 * * * *", "2018-03-11T00:00-08:00", "00:30-8 01:30-8 03:30-7 04:30-7")]
    [InlineData("0 */20 * * * *", "2018-03-11T01:30-08:00", "01:40-8 03:00-7 03:20-7")]
    [InlineData("0 30 1 * * *", "2018-03-10T00:00-08:00", "01:30-8 01:30-8 01:30-7 01:30-7")]
    [InlineData("0 30 2 * * *", "2018-03-10T00:00-08:00", "02:30-8 03:30-7 02:30-7")]
    public void Spring_leaves_an_hour_out(string expression, string from, string runs) => Assert.Equal(runs, Runs(expression, from, runs));

    [Theory]
    [InlineData("0 30 * * * *", "2018-11-04T00:00-07:00", "00:30-7 01:30-7 01:30-8 02:30-8 03:30-8")]
    [InlineData("0 */20 * * * *", "2018-11-04T00:30-07:00", "00:40-7 01:00-7 01:20-7 01:40-7 01:00-8 01:20-8 01:40-8 02:00-8 02:20-8")]
    [InlineData("0 0 0-5 * * *", "2018-11-04T00:30-07:00", "01:00-7 01:00-8 02:00-8")]
    [InlineData("0 */20 1 * * *", "2018-11-04T00:30-07:00", "01:00-7 01:20-7 01:40-7 01:00-8 01:20-8 01:40-8 01:00-8")]
    [InlineData("0 0 9-17 * * *", "2018-11-03T16:30-07:00", "17:00-7 09:00-8 10:00-8")]
    public void Autumn_repeats_an_hour_for_intervals(string expression, string from, string runs) => Assert.Equal(runs, Runs(expression, from, runs));

    [Theory]
    [InlineData("0 30 1 * * *", "2018-11-03T00:00-07:00", "01:30-7 01:30-7 01:30-8 01:30-8")]
    [InlineData("0 30 1 * * *", "2018-11-04T01:29-08:00", "01:30-8 01:30-8")]
    [InlineData("0 0,30 1 * * *", "2018-11-04T01:10-07:00", "01:30-7 01:00-8 01:30-8")]
    public void A_point_in_time_runs_in_the_first_pass_alone(string expression, string from, string runs)
    {
        Assert.Equal(runs, Runs(expression, from, runs));
        TimerSchedule schedule = TimerSchedule.TryParse(expression, Zone)!;
        Assert.True(schedule.NextAfter(DateTimeOffset.Parse(from, null)) > DateTimeOffset.Parse(from, null));
    }

    [Theory]
    [InlineData("* * * * *", true)]
    [InlineData("0 * * * * *", true)]
    [InlineData("00:05:00", true)]
    [InlineData("0 61 * * * *", false)]
    [InlineData("often", false)]
    [InlineData("0 0 0 1 1 * *", false)]
    public void A_schedule_is_a_cron_expression_of_five_or_six_fields_or_a_span(string expression, bool isOne) =>
        Assert.Equal(isOne, TimerSchedule.TryParse(expression, Zone) is not null);

    private static string Runs(string expression, string from, string expected)
    {
        TimerSchedule schedule = TimerSchedule.TryParse(expression, Zone)!;
        DateTimeOffset instant = DateTimeOffset.Parse(from, null);
        var runs = new List<string>();
        for (int count = expected.Split(' ').Length; count > 0; count--)
        {
            instant = schedule.NextAfter(instant)!.Value;
            DateTimeOffset local = TimeZoneInfo.ConvertTime(instant, Zone);
            runs.Add($"{local:HH:mm}{local.Offset.Hours}");
        }

        return string.Join(' ', runs);
    }
}
