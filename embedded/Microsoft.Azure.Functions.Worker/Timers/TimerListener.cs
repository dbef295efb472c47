using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Runs timer functions on the app's clock.</summary>
internal sealed class TimerListener(
    TimeProvider clock, IFunctionInvoker invoker, SettingNames settings, IConfiguration configuration, TimerStatusStore store, ILoggerFactory loggers)
    : IStartsLast, IWorkProbe, IManualTrigger
{
    // The app is looked at while it starts: it shows all of its timers or none.
    private volatile Dictionary<FunctionDescriptor, TimerRunner> _runners = [];

    public bool IsBusy => _runners.Values.Any(r => r.IsBusy);

    public DateTimeOffset? NextDue => _runners.Values.Select(r => r.NextDue).Where(d => d is not null).Min();

    public bool Handles(TriggerBindingAttribute trigger) => trigger is TimerTriggerAttribute;

    public string Describe(FunctionDescriptor f) => "timerTrigger";

    public Task StartAsync(IReadOnlyList<FunctionDescriptor> mine, CancellationToken c)
    {
        TimeZoneInfo zone = Zone();
        _runners = mine.ToDictionary(
            function => function,
            function => new TimerRunner(function, ScheduleOf(function, zone), clock, invoker, store, loggers.CreateLogger("Host.Timer")));
        foreach (TimerRunner runner in _runners.Values)
        {
            runner.Start();
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken c) => Task.WhenAll(_runners.Values.Select(r => r.StopAsync(c)));

    public TriggerInput InputByHand(FunctionDescriptor function, string? input) => _runners[function].Input(isPastDue: false);

    private TimerSchedule ScheduleOf(FunctionDescriptor function, TimeZoneInfo zone)
    {
        string expression = settings.Resolve(((TimerTriggerAttribute)function.Trigger).Schedule, function.Name);
        return TimerSchedule.TryParse(expression, zone)
            ?? throw new StartupException($"The function {function.Name} has the schedule \"{expression}\", which is neither a six-field NCRONTAB expression nor a time span.");
    }

    private TimeZoneInfo Zone()
    {
        if (configuration["WEBSITE_TIME_ZONE"] is not { Length: > 0 } name)
        {
            return TimeZoneInfo.Utc;
        }
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone)
            ? zone
            : throw new StartupException($"The setting WEBSITE_TIME_ZONE is \"{name}\", which this machine does not know as a time zone.");
    }
}
