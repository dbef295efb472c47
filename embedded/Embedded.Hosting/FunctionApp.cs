using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Embedded.Hosting;

/// <summary>A function app that runs inside this process, on its own port, with its own clock and settings. Many run side by side.</summary>
public sealed class FunctionApp : IAsyncDisposable
{
    // So often is work that is due but does not begin looked at again before that counts as a fault.
    private const int StandsStill = 1000;

    private readonly IHost _host;
    private readonly Task _run;
    private readonly IWorkProbe[] _probes;

    private FunctionApp(IHost host, Task run)
    {
        _host = host;
        _run = run;
        _probes = [.. host.Services.GetServices<IWorkProbe>()];
        Clock = host.Services.GetRequiredService<TimeProvider>();
        Url = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>Where the app listens.</summary>
    public string Url { get; }

    /// <summary>The app's services.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>The app's clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Whether nothing can happen until the clock moves or a request comes.</summary>
    public bool IsIdle => !_probes.Any(p => p.IsBusy) && !_probes.Reverse().Any(p => p.IsBusy);

    /// <summary>The next instant at which there is work; null when none is planned.</summary>
    public DateTimeOffset? NextDue => _probes.Select(p => p.NextDue).Where(d => d is not null).Min();

    /// <summary>What an orchestration was told and what it did, as text to be kept for <see cref="ReplayHistory"/>.</summary>
    /// <exception cref="ArgumentException">There is no such instance.</exception>
    public string RecordHistory(string instanceId) => Recording.Of(Services.GetRequiredService<HubHost>().Hub, instanceId);

    /// <summary>Runs an orchestrator's code of today against a recorded history. Nothing is stored and no activity is called.</summary>
    /// <exception cref="Exception">The code no longer does what it did; the message says where.</exception>
    public void ReplayHistory(string recording) => Recording.Replay(Services.GetRequiredService<HubHost>().Hub, recording);

    /// <summary>Starts an app and waits until it takes requests.</summary>
    /// <param name="options">How.</param>
    /// <returns>The running app.</returns>
    public static async Task<FunctionApp> StartAsync(FunctionAppOptions options)
    {
        Assembly assembly = options.AppAssembly ?? Assembly.Load("Serverless.Functions");
        AppOverrides overrides = new()
        {
            Settings = options.Settings,
            Url = options.Url,
            Quiet = !options.Loud,
            AppAssembly = assembly,
            FunctionTypes = options.FunctionTypes,
            ContentRoot = options.ContentRoot,
            Services = services =>
            {
                services.RemoveAll<IHostLifetime>();
                services.AddSingleton<IHostLifetime, NoLifetime>();
                if (options.Clock is { } clock)
                {
                    services.Replace(ServiceDescriptor.Singleton(clock));
                }
                options.Services?.Invoke(services);
            },
        };
        Task run = Task.Factory.StartNew(() => Enter(assembly, options, overrides), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        if (await Task.WhenAny(overrides.Started.Task, run) == run)
        {
            await run;
            throw new InvalidOperationException("The app ended without having been started.");
        }
        IHost host = await overrides.Built.Task;
        return new FunctionApp(host, run);
    }

    /// <summary>Waits until the app is idle.</summary>
    /// <param name="timeout">The longest wait; a minute when null.</param>
    /// <returns>Completed when it is.</returns>
    /// <exception cref="TimeoutException">The app is busy still.</exception>
    public async Task UntilIdleAsync(TimeSpan? timeout = null)
    {
        long deadline = Environment.TickCount64 + (long)(timeout ?? TimeSpan.FromMinutes(5)).TotalMilliseconds;
        for (int quiet = 0; quiet < 3; quiet = IsIdle ? quiet + 1 : 0)
        {
            if (Environment.TickCount64 > deadline)
            {
                throw new TimeoutException($"The app is still busy: {string.Join(", ", _probes.Where(p => p.IsBusy).Select(p => p.GetType().Name))}.");
            }
            await Task.Delay(quiet == 0 ? 2 : 1);
        }
    }

    /// <summary>Lives through a span of time: stops at each instant at which there is work, and waits until it is done.</summary>
    /// <param name="by">The span.</param>
    /// <returns>Completed when the app is idle at the span's end.</returns>
    /// <exception cref="InvalidOperationException">The app runs on a clock that cannot be moved.</exception>
    public async Task LiveThroughAsync(TimeSpan by)
    {
        ManualClock clock = Clock as ManualClock ?? throw new InvalidOperationException("The app's clock cannot be moved.");
        DateTimeOffset end = clock.GetUtcNow() + by;
        await UntilIdleAsync();
        for (int standing = 0; NextDue is { } due && due <= end;)
        {
            standing = due > clock.GetUtcNow() ? 0 : standing + 1;
            if (standing == StandsStill)
            {
                throw new InvalidOperationException($"Something has been due since {due:O}, and the app is idle all the same.");
            }
            clock.SetUtcNow(due > clock.GetUtcNow() ? due : clock.GetUtcNow());
            await UntilIdleAsync();
        }
        clock.SetUtcNow(end);
        await UntilIdleAsync();
    }

    /// <summary>Stops the app as a signal would: it finishes what it has begun.</summary>
    /// <returns>Completed when it has ended.</returns>
    public async ValueTask DisposeAsync()
    {
        _host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await _run;
    }

    private static async Task Enter(Assembly assembly, FunctionAppOptions options, AppOverrides overrides)
    {
        HostingHooks.Current.Value = overrides;
        if (options.EntryPoint is { } entry)
        {
            await entry([]);
            return;
        }
        MethodInfo main = assembly.EntryPoint ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no entry point.");
        object? result = main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
        if (result is Task task)
        {
            await task;
        }
    }

    /// <summary>Signals belong to the process, not to an app inside it.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
