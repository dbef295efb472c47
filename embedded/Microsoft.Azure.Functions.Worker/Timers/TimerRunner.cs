using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>One timer function: never runs twice at once, makes up for one missed run at start.</summary>
internal sealed class TimerRunner(
    FunctionDescriptor function, TimerSchedule schedule, TimeProvider clock, IFunctionInvoker invoker, TimerStatusStore store, ILogger logger)
{
    // Below the longest interval that a timer takes.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(24);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly TimerTriggerAttribute _trigger = (TimerTriggerAttribute)function.Trigger;
    private readonly RetryAttribute? _retry = function.Method.GetCustomAttribute<RetryAttribute>();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private bool _monitored;
    private TimerStatus? _status;
    private DateTimeOffset? _due;
    private ITimer? _timer;
    private Task _run = Task.CompletedTask;
    private bool _running;

    public bool IsBusy
    {
        get
        {
            lock (_lock)
            {
                return _running || (_due is { } due && due <= clock.GetUtcNow() && !_stopping.IsCancellationRequested);
            }
        }
    }

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_lock)
            {
                return _running ? null : _due;
            }
        }
    }

    public void Start()
    {
        DateTimeOffset now = clock.GetUtcNow();
        _monitored = _trigger.UseMonitor && !schedule.IsFrequent(now);
        bool missed = _monitored && Restore(now);
        _status ??= schedule.NextAfter(now) is { } next ? new TimerStatus(null, next, now) : null;
        if (missed || _trigger.RunOnStartup)
        {
            Run(isPastDue: missed);
        }
        else
        {
            Wait(_status?.Next);
        }
    }

    public async Task StopAsync(CancellationToken cancellation)
    {
        Task run;
        lock (_lock)
        {
            _stopping.Cancel();
            _timer?.Dispose();
            run = _run;
        }
        await run.WaitAsync(cancellation);
    }

    public TriggerInput Input(bool isPastDue, int retry = 0)
    {
        TimerInfo info = new()
        {
            IsPastDue = isPastDue,
            ScheduleStatus = _monitored && _status is { } s
                ? new ScheduleStatus { Last = s.Last?.UtcDateTime ?? default, Next = s.Next.UtcDateTime, LastUpdated = s.LastUpdated.UtcDateTime }
                : null,
        };
        object value = function.TriggerParameter!.ParameterType.IsInstanceOfType(info) ? info : JsonSerializer.Serialize(info, Json);
        return new TriggerInput(value, new Dictionary<string, object?>(), _retry is null ? null : new Dictionary<Type, object>
        {
            [typeof(RetryContext)] = new RunRetryContext(retry, _retry.MaxRetryCount),
        });
    }

    /// <summary>Takes up the status of the last start; true when a run was missed since. A changed schedule counts from the last run, and
    /// misses nothing.</summary>
    private bool Restore(DateTimeOffset now)
    {
        _status = store.Get(function.Name);
        DateTimeOffset counted = _status?.Last ?? _status?.LastUpdated ?? now;
        DateTimeOffset? next = schedule.NextAfter(counted);
        if (_status is null || next != _status.Next)
        {
            if (next < now)
            {
                counted = now;
                next = schedule.NextAfter(now);
            }
            _status = next is { } due ? new TimerStatus(null, due, counted) : null;
            if (_status is not null)
            {
                store.Set(function.Name, _status);
            }
        }
        return _status?.Next < now;
    }

    private void Wait(DateTimeOffset? due)
    {
        lock (_lock)
        {
            _due = due;
            _timer?.Dispose();
            if (due is not { } at || _stopping.IsCancellationRequested)
            {
                return;
            }
            _timer = clock.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.SetFor(at, clock, LongestWait);
        }
    }

    private void Fire()
    {
        lock (_lock)
        {
            if (_due is { } due && due - clock.GetUtcNow() > TimeSpan.FromMilliseconds(100))
            {
                Wait(due);
                return;
            }
            Run(isPastDue: false);
        }
    }

    private void Run(bool isPastDue)
    {
        lock (_lock)
        {
            if (!_stopping.IsCancellationRequested && !_running)
            {
                _running = true;
                DateTimeOffset? planned = _due;
                _due = null;
                _run = Task.Run(() => RunAsync(isPastDue, planned));
            }
        }
    }

    private async Task RunAsync(bool isPastDue, DateTimeOffset? planned)
    {
        DateTimeOffset begun = clock.GetUtcNow();
        await InvokeAsync(isPastDue);
        // A timer may fire a moment early; counting from the planned instant keeps it from firing for that instant again.
        DateTimeOffset counted = planned > begun ? planned.Value : begun;
        DateTimeOffset? next = schedule.NextAfter(counted);
        _status = next is { } n ? new TimerStatus(counted, n, counted) : null;
        if (_monitored && _status is not null)
        {
            Note(_status);
        }
        lock (_lock)
        {
            _running = false;
            Wait(next);
        }
    }

    private void Note(TimerStatus status)
    {
        try
        {
            store.Set(function.Name, status);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.LogError(e, "When {Function} ran could not be written down; the next start may make up for a run that was not missed.", function.Name);
        }
    }

    private async Task InvokeAsync(bool isPastDue)
    {
        for (int retry = 0; ; retry++)
        {
            try
            {
                await invoker.InvokeAsync(function, Input(isPastDue, retry), _stopping.Token);
                return;
            }
            catch (Exception e)
            {
                logger.LogError(e, "The function {Function} failed.", function.Name);
                if (_retry is null || (_retry.MaxRetryCount >= 0 && retry >= _retry.MaxRetryCount) || _stopping.IsCancellationRequested)
                {
                    return;
                }
                await Task.Delay(Pause(_retry, retry));
            }
        }
    }

    private static TimeSpan Pause(RetryAttribute retry, int count) => retry switch
    {
        FixedDelayRetryAttribute fixedDelay => TimeSpan.Parse(fixedDelay.DelayInterval),
        ExponentialBackoffRetryAttribute growing => TimeSpan.FromTicks(Math.Min(
            TimeSpan.Parse(growing.MaximumInterval).Ticks,
            (long)Math.Min(long.MaxValue / 2, TimeSpan.Parse(growing.MinimumInterval).Ticks * Math.Pow(2, count)))),
        _ => TimeSpan.Zero,
    };
}
