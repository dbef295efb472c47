using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Queues;
using Embedded.Hosting;
using Embedded.Storage.Local;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Functions.Tests.Chaos;

/// <summary>
/// The app as a process that kills itself (SIGKILL) at the n-th write of its tables, queues or orchestrations: before the commit, or after it and
/// before anybody is told. Told what to do on standard input, a line at a time; each line is answered by one.
/// </summary>
public static class CrashApp
{
    /// <summary>Name of this among the things that its program can be asked to do.</summary>
    public const string Verb = "crash-app";

    [ThreadStatic]
    private static int mine;

    private static int writes;
    private static volatile int deadly;
    private static volatile bool afterwards;

    /// <summary>Arguments: the folder of its files, the sandbox, business time, the most copies of a queue message, settings as <c>name=value</c>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        ManualClock clock = new(DateTimeOffset.Parse(args[2], CultureInfo.InvariantCulture));
        Dictionary<string, string?> settings = ChaosShop.Settings(args[0], args[1]);
        foreach (string[] setting in args[4..].Select(setting => setting.Split('=', 2)))
        {
            settings[setting[0]] = setting[1];
        }

        QueueServiceClient queues = new(settings["AzureWebJobsStorage"], new() { MessageEncoding = QueueMessageEncoding.Base64 });
        await using FunctionApp app = await FunctionApp.StartAsync(new()
        {
            Clock = clock,
            Settings = settings,
            Services = services => services.AddSingleton<QueueServiceClient>(new SeamQueues(queues, new Untouched(), int.Parse(args[3], CultureInfo.InvariantCulture))),
        });
        StoreWriter.Committing = Count;
        HubWriter.Committing = Count;
        Say(app.Url);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "arm":
                    afterwards = words[2] == "after";
                    deadly = Volatile.Read(ref writes) + int.Parse(words[1], CultureInfo.InvariantCulture);
                    Say("ok");
                    break;
                case "count":
                    deadly = 0;
                    Say(Volatile.Read(ref writes).ToString(CultureInfo.InvariantCulture));
                    break;
                case "now":
                    clock.SetUtcNow(DateTimeOffset.Parse(words[1], CultureInfo.InvariantCulture));
                    Say("ok");
                    break;
                default:
                    Say(app.IsIdle ? "idle" : "busy");
                    break;
            }
        }

        return 0;
    }

    private static void Count(bool done)
    {
        if (!done)
        {
            mine = Interlocked.Increment(ref writes);
        }

        if (mine == deadly && done == afterwards)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }

    private static void Say(string answer) => Console.WriteLine($"> {answer}");
}
