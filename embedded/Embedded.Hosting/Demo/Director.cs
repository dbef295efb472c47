using System.Diagnostics;
using System.Runtime.InteropServices;
using Serverless.Domain.Channels;

namespace Embedded.Hosting.Demo;

/// <summary><c>run</c>: starts everything, hands a feed in, plays the staff and moves the clock until all orders have come to rest.</summary>
internal sealed class Director(DemoOptions options, string root, CancellationToken stopping)
{
    private static readonly TimeSpan Unchanged = TimeSpan.FromDays(60);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly string folder = Path.GetFullPath(options.Data ?? Path.Combine(root, ".run", options.Azurite ? "azurite" : "local"));
    private readonly string samples = Path.Combine(root, "samples");
    private readonly DemoPorts ports = DemoPorts.From(options.Port);
    private readonly DemoProgress progress = new(quiet: false);
    private (int Orders, int Open, DateTimeOffset At) lastChange;
    private int faults;

    public static async Task<int> RunAsync(string[] arguments)
    {
        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            if (arguments.Contains("--help") || arguments.Contains("-h"))
            {
                Console.WriteLine(DemoOptions.Usage);
                return 0;
            }

            return await new Director(DemoOptions.Parse(arguments), FindRoot(), stop.Token).RunAsync();
        }
        catch (DemoException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DemoException("The demo runs inside the repository only.");
    }

    private async Task<int> RunAsync()
    {
        string feedFile = options.Feed ?? Path.Combine(samples, "feeds", "orders.csv");
        FeedMapping mapping = DemoFeed.ReadMapping(options.Feed is null ? Path.Combine(samples, "feeds", "orders.json") : options.Mapping);
        _ = DemoFeed.FormatOf(feedFile);
        Leftovers.End(folder);
        ports.Check();
        if (options.Reset && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        DemoState state = DemoState.Load(folder);
        await using DemoProcesses processes = new(root, folder, ports) { OnAzurite = options.Azurite };
        processes.SandboxOptions.AddRange(options.Sandbox);
        progress.Say($"Starting {(options.Azurite ? "Azurite, " : "")}the outside world and the app …");
        await Task.WhenAll(processes.StartStorageAsync(stopping), processes.StartSandboxAsync(state.Clock, stopping));
        await processes.StartAppAsync(state.Clock, stopping);
        Leftovers.Note(folder, processes);

        using DemoApi api = new(processes.AppUrl);
        using HttpClient sandbox = new() { BaseAddress = new(processes.SandboxUrl) };
        using DemoClock clock = new(processes.AppUrl, processes.SandboxUrl, state.Clock, options.DaysPerSecond);
        clock.Moving = to =>
        {
            state.Clock = to;
            state.Save();
        };

        progress.Say($"""
              Console   {processes.AppUrl}/ops          staff key: {DemoProcesses.AdminKey}
              API       {processes.AppUrl}/api/openapi.json
              Mailbox   {processes.SandboxUrl}/mailbox
            """);
        DemoStore store = new(api, state, samples);
        await store.SetUpAsync(withProducts: options.Feed is null, stopping);
        if (options.StockFromFeed)
        {
            progress.Say("Making catalogue and stock from the feed …");
            await store.StockFromAsync(feedFile, mapping, stopping);
        }

        DemoFeed feed = new(api, state);
        await feed.TakeInAsync(feedFile, mapping, stopping);
        DemoReport report = new(api, feed, sandbox);
        DemoStaff staff = new(api);
        DemoStory story = new(api, state, sandbox, samples);
        await PlayAsync(processes, clock, staff, story, report);

        await report.ReadAsync(stopping);
        progress.Show(clock.Now, report);
        string summary = await report.SummaryAsync(watch.Elapsed.TotalSeconds, stopping);
        if (options.Once)
        {
            bool rested = report.IsAtRest;
            await processes.DisposeAsync();
            Console.WriteLine(summary);
            return rested ? 0 : 1;
        }

        Console.WriteLine(summary);
        progress.Say("All orders have come to rest. The app stays up; Ctrl-C ends it.");
        await StayAsync(processes, clock, staff, story, report);
        return 0;
    }

    private async Task PlayAsync(DemoProcesses processes, DemoClock clock, DemoStaff staff, DemoStory story, DemoReport report)
    {
        await report.ReadAsync(stopping);
        long nextLook = 0;
        int rounds = 0;
        while (true)
        {
            try
            {
                if (Environment.TickCount64 >= nextLook)
                {
                    long start = Environment.TickCount64;
                    await report.ReadAsync(stopping);
                    progress.Show(clock.Now, report);
                    nextLook = Environment.TickCount64 + Math.Max(1000, 10 * (Environment.TickCount64 - start));
                    if (IsStuck(clock.Now, report))
                    {
                        return;
                    }
                }

                if (!await clock.IsIdleAsync(stopping))
                {
                    await Task.Delay(5, stopping);
                    continue;
                }

                if (report.IsTakingIn || !report.Open.Any())
                {
                    // What was read may be older than the orders: look again before time passes, and before calling it a day.
                    await report.ReadAsync(stopping);
                    if (report.IsAtRest)
                    {
                        return;
                    }
                }

                if (rounds < 20 && (await story.PlayAsync(clock.Now, report.Orders, stopping) || await staff.WorkAsync(clock.Now, stopping)))
                {
                    rounds++;
                    continue;
                }

                rounds = 0;
                await clock.MoveAsync(new[] { staff.NextRound, story.NextDue(report.Orders) }.Min(), stopping);
            }
            catch (Exception e) when (e is HttpRequestException or IOException && !stopping.IsCancellationRequested)
            {
                await ReviveAsync(processes, clock, e);
            }
        }
    }

    /// <summary>Stays up for whoever looks at the demo: the clock stands still until somebody places an order or sends one back.</summary>
    private async Task StayAsync(DemoProcesses processes, DemoClock clock, DemoStaff staff, DemoStory story, DemoReport report)
    {
        while (true)
        {
            await Task.Delay(2000, stopping);
            try
            {
                await report.ReadAsync(stopping);
                if (report.Open.Any())
                {
                    await PlayAsync(processes, clock, staff, story, report);
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException && !stopping.IsCancellationRequested)
            {
                await ReviveAsync(processes, clock, e);
            }
        }
    }

    /// <summary>Whoever has ended is started again, with the clock where it was: nothing may be lost by it.</summary>
    private async Task ReviveAsync(DemoProcesses processes, DemoClock clock, Exception fault)
    {
        await Task.Delay(200, stopping);
        if (new[] { processes.Azurite, processes.Sandbox }.OfType<ChildProcess>().FirstOrDefault(process => process.HasExited) is { } ended)
        {
            throw new DemoException($"{ended.Name} has ended: {ended.LastLine}");
        }

        if (!processes.App!.HasExited)
        {
            if (++faults > 50)
            {
                throw new DemoException($"The app does not get on: {fault.Message}");
            }

            return;
        }

        progress.Say("The app has ended; starting it again …");
        await processes.App.DisposeAsync();
        await processes.StartAppAsync(clock.Now, stopping);
        Leftovers.Note(folder, processes);
    }

    private bool IsStuck(DateTimeOffset now, DemoReport report)
    {
        (int Orders, int Open, DateTimeOffset At) seen = (report.Orders.Count, report.Open.Count(), now);
        if (lastChange.At == default || (seen.Orders, seen.Open) != (lastChange.Orders, lastChange.Open))
        {
            lastChange = seen;
        }

        return now - lastChange.At > Unchanged;
    }
}
