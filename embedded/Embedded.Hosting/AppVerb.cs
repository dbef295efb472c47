using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Embedded.Hosting;

/// <summary><c>app [--port N] [--clock ISO]</c>: the function app as a process of its own, on a clock that may be moved over HTTP.</summary>
internal static class AppVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        ManualClock? clock = null;
        if (Option(args, "--clock") is { } instant)
        {
            if (!DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset now))
            {
                await Console.Error.WriteLineAsync($"--clock \"{instant}\" is no instant; write it like 2026-01-05T09:00:00Z.");
                return 1;
            }
            clock = new ManualClock(now);
        }
        Assembly app = Assembly.Load("Serverless.Functions");
        HostingHooks.Current.Value = new AppOverrides
        {
            AppAssembly = app,
            OwnsProcess = true,
            Services = services =>
            {
                if (clock is not null)
                {
                    services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                    services.AddSingleton(clock);
                    services.AddSingleton<IStartupFilter, ClockEndpoint>();
                }
            },
        };
        object? result = app.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args], null);
        return result switch
        {
            Task<int> code => await code,
            Task task => await Finish(task),
            int code => code,
            _ => 0,
        };
    }

    private static async Task<int> Finish(Task task)
    {
        await task;
        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
