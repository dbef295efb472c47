using System.Collections.Concurrent;
using Embedded.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Tests.Worker;

public sealed class TimerTriggerTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 30, TimeSpan.Zero);

    [Fact]
    public async Task A_schedule_runs_at_each_of_its_instants_of_the_apps_clock()
    {
        TimerLog log = new();
        ManualClock clock = new(Monday);
        await using FunctionApp app = await StartAsync(log, clock, typeof(Hourly));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), app.NextDue);
        await app.LiveThroughAsync(TimeSpan.FromHours(3));
        Assert.Equal(["09:00:00", "10:00:00", "11:00:00"], log.Entries.Select(e => $"{e.At:HH:mm:ss}"));
        Assert.All(log.Entries, e => Assert.False(e.Info.IsPastDue));
    }

    [Fact]
    public async Task A_function_is_told_its_last_and_next_run()
    {
        TimerLog log = new();
        ManualClock clock = new(Monday);
        await using FunctionApp app = await StartAsync(log, clock, typeof(Hourly));
        await app.LiveThroughAsync(TimeSpan.FromHours(2));
        ScheduleStatus second = log.Entries.ElementAt(1).Info.ScheduleStatus!;
        Assert.Equal(new DateTime(2026, 3, 2, 9, 0, 0), second.Last);
        Assert.Equal(new DateTime(2026, 3, 2, 10, 0, 0), second.Next);
    }

    [Fact]
    public async Task A_schedule_may_be_a_setting_and_a_time_span()
    {
        TimerLog log = new();
        ManualClock clock = new(Monday);
        await using FunctionApp app = await StartAsync(log, clock, typeof(FromSetting), ("SweepEvery", "00:20:00"));
        await app.LiveThroughAsync(TimeSpan.FromHours(1));
        Assert.Equal(["08:20:30", "08:40:30", "09:00:30"], log.Entries.Select(e => $"{e.At:HH:mm:ss}"));
    }

    [Fact]
    public async Task Run_on_startup_runs_before_the_schedule_does()
    {
        TimerLog log = new();
        await using FunctionApp app = await StartAsync(log, new ManualClock(Monday), typeof(AtStart));
        await app.UntilIdleAsync();
        Assert.Equal("08:00:30", $"{Assert.Single(log.Entries).At:HH:mm:ss}");
    }

    [Fact]
    public async Task Runs_missed_while_the_app_was_off_are_made_up_for_by_one()
    {
        string status = Path.Combine(Directory.CreateTempSubdirectory("timers-").FullName, "timers.json");
        TimerLog before = new();
        await using (FunctionApp app = await StartAsync(before, new ManualClock(Monday), typeof(Hourly), ("Timers__StatusPath", status)))
        {
            await app.LiveThroughAsync(TimeSpan.FromHours(1));
        }
        TimerLog after = new();
        await using FunctionApp again = await StartAsync(after, new ManualClock(Monday.AddHours(5)), typeof(Hourly), ("Timers__StatusPath", status));
        await again.UntilIdleAsync();
        Assert.True(Assert.Single(after.Entries).Info.IsPastDue);
        Assert.Equal(Monday.AddHours(5).AddMinutes(59).AddSeconds(30), again.NextDue);
    }

    [Fact]
    public async Task A_restart_in_time_makes_up_for_nothing()
    {
        string status = Path.Combine(Directory.CreateTempSubdirectory("timers-").FullName, "timers.json");
        await using (await StartAsync(new TimerLog(), new ManualClock(Monday), typeof(Hourly), ("Timers__StatusPath", status)))
        {
        }
        TimerLog after = new();
        await using FunctionApp again = await StartAsync(after, new ManualClock(Monday.AddMinutes(10)), typeof(Hourly), ("Timers__StatusPath", status));
        await again.UntilIdleAsync();
        Assert.Empty(after.Entries);
    }

    [Fact]
    public async Task A_schedule_goes_by_the_time_zone_of_the_setting()
    {
        // In London, clocks go forward on 29 March 2026: nine o'clock there is 09:00 UTC before, 08:00 UTC after.
        TimerLog log = new();
        ManualClock clock = new(new DateTimeOffset(2026, 3, 27, 12, 0, 0, TimeSpan.Zero));
        await using FunctionApp app = await StartAsync(log, clock, typeof(NineOClock), ("WEBSITE_TIME_ZONE", "Europe/London"));
        await app.LiveThroughAsync(TimeSpan.FromDays(3));
        Assert.Equal(["28 09", "29 08", "30 08"], log.Entries.Select(e => $"{e.At:dd HH}"));
    }

    [Fact]
    public async Task A_time_that_spring_leaves_out_runs_later_and_one_that_autumn_repeats_runs_once()
    {
        TimerLog log = new();
        ManualClock clock = new(new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero));
        await using FunctionApp app = await StartAsync(log, clock, typeof(HalfPastOne), ("WEBSITE_TIME_ZONE", "Europe/London"));
        await app.LiveThroughAsync(TimeSpan.FromDays(2));
        Assert.Equal(["29 01:30", "30 00:30"], log.Entries.Select(e => $"{e.At:dd HH:mm}"));
        log.Entries.Clear();
        await app.LiveThroughAsync(new DateTimeOffset(2026, 10, 24, 12, 0, 0, TimeSpan.Zero) - clock.GetUtcNow());
        log.Entries.Clear();
        await app.LiveThroughAsync(TimeSpan.FromDays(2));
        Assert.Equal(["25 00:30", "26 01:30"], log.Entries.Select(e => $"{e.At:dd HH:mm}"));
    }

    [Fact]
    public async Task A_failed_run_is_tried_again_as_its_attribute_says_and_the_schedule_goes_on()
    {
        TimerLog log = new();
        await using FunctionApp app = await StartAsync(log, new ManualClock(Monday), typeof(Failing));
        await app.LiveThroughAsync(TimeSpan.FromHours(2));
        Assert.Equal(["09:0", "09:1", "09:2", "10:0", "10:1", "10:2"], log.Entries.Select(e => $"{e.At:HH}:{e.Try}"));
    }

    [Fact]
    public async Task A_schedule_goes_on_though_its_status_cannot_be_written()
    {
        string status = Path.Combine(Directory.CreateTempSubdirectory("timers-").FullName, "timers.json");
        TimerLog log = new();
        await using FunctionApp app = await StartAsync(log, new ManualClock(Monday), typeof(Hourly), ("Timers__StatusPath", status));
        Directory.CreateDirectory(status + ".new");
        await app.LiveThroughAsync(TimeSpan.FromHours(2));
        Assert.Equal(["09", "10"], log.Entries.Select(e => $"{e.At:HH}"));
        Directory.Delete(status + ".new");
        await app.LiveThroughAsync(TimeSpan.FromHours(1));
        Assert.Contains("2026-03-02T12:00:00", await File.ReadAllTextAsync(status));
    }

    private static Task<FunctionApp> StartAsync(TimerLog log, ManualClock clock, Type functions, params (string Name, string Value)[] settings) =>
        TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [functions],
            Clock = clock,
            Settings = settings.ToDictionary(s => s.Name, s => (string?)s.Value),
            Services = s => s.AddSingleton(log),
        });

    public sealed class TimerLog
    {
        public ConcurrentQueue<(DateTimeOffset At, TimerInfo Info, int Try)> Entries { get; } = new();
    }

    public sealed class Hourly(TimerLog log, TimeProvider clock)
    {
        [Function("Hourly")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => log.Entries.Enqueue((clock.GetUtcNow(), timer, 0));
    }

    public sealed class FromSetting(TimerLog log, TimeProvider clock)
    {
        [Function("FromSetting")]
        public void Run([TimerTrigger("%SweepEvery%")] TimerInfo timer) => log.Entries.Enqueue((clock.GetUtcNow(), timer, 0));
    }

    public sealed class AtStart(TimerLog log, TimeProvider clock)
    {
        [Function("AtStart")]
        public void Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer) => log.Entries.Enqueue((clock.GetUtcNow(), timer, 0));
    }

    public sealed class NineOClock(TimerLog log, TimeProvider clock)
    {
        [Function("NineOClock")]
        public void Run([TimerTrigger("0 0 9 * * *")] TimerInfo timer) => log.Entries.Enqueue((clock.GetUtcNow(), timer, 0));
    }

    public sealed class HalfPastOne(TimerLog log, TimeProvider clock)
    {
        [Function("HalfPastOne")]
        public void Run([TimerTrigger("0 30 1 * * *")] TimerInfo timer) => log.Entries.Enqueue((clock.GetUtcNow(), timer, 0));
    }

    public sealed class Failing(TimerLog log, TimeProvider clock)
    {
        [Function("Failing")]
        [FixedDelayRetry(2, "00:00:00.010")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, FunctionContext context)
        {
            log.Entries.Enqueue((clock.GetUtcNow(), timer, context.RetryContext.RetryCount));
            throw new InvalidOperationException("no");
        }
    }
}
