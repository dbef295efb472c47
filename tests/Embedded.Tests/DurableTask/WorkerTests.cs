using System.Collections.Concurrent;
using Embedded.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;

namespace Embedded.Tests.DurableTask;

public class WorkerTests
{
    public sealed class Greeter
    {
        public string Greet(string name) => $"Hello, {name}!";
    }

    [DurableTask("Welcome")]
    public sealed class WelcomeOrchestrator : TaskOrchestrator<string, string>
    {
        public override async Task<string> RunAsync(TaskOrchestrationContext context, string input) =>
            await context.CallActivityAsync<string>(nameof(SayHello), input);
    }

    public sealed class SayHello(Greeter greeter) : TaskActivity<string, string>
    {
        public override Task<string> RunAsync(TaskActivityContext context, string input) => Task.FromResult(greeter.Greet(input));
    }

    [DurableTask("Versioned", Version = "2")]
    public sealed class SecondVersion : TaskOrchestrator<object?, string>
    {
        public override Task<string> RunAsync(TaskOrchestrationContext context, object? input) => Task.FromResult("second");
    }

    [Fact]
    public async Task Classes_are_registered_by_their_names_and_get_services()
    {
        await using var host = await DurableHost.StartAsync(
            worker => worker.AddTasks(r => r.AddOrchestrator<WelcomeOrchestrator>().AddActivity<SayHello>()),
            services: s => s.AddSingleton<Greeter>());

        Assert.Equal("Hello, Ada!", (await host.RunAsync("welcome", "Ada")).ReadOutputAs<string>());
    }

    [Fact]
    public void A_name_is_registered_once()
    {
        var registry = new DurableTaskRegistry().AddOrchestratorFunc("Same", _ => 1).AddActivityFunc("Same", _ => 1);

        Assert.Throws<ArgumentException>(() => registry.AddOrchestratorFunc("SAME", _ => 2));
        Assert.Throws<ArgumentException>(() => registry.AddActivityFunc("same", _ => 2));
        Assert.Throws<ArgumentException>(() => registry.AddActivity(typeof(Greeter)));
    }

    [Fact]
    public async Task The_version_chooses_the_registration()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestrator("Versioned", "1", () => FuncTaskOrchestrator.Create<object?, string>((_, _) => Task.FromResult("first")))
            .AddOrchestrator<SecondVersion>()
            .AddOrchestratorFunc("Plain", context => context.Version));

        Assert.Equal("first", (await RunAsync("Versioned", "1")).ReadOutputAs<string>());
        Assert.Equal("second", (await RunAsync("Versioned", "2")).ReadOutputAs<string>());
        Assert.Equal("OrchestratorTaskNotFound", (await RunAsync("Versioned", "3")).FailureDetails!.ErrorType);
        Assert.Equal("7", (await RunAsync("Plain", "7")).ReadOutputAs<string>());

        Task<OrchestrationMetadata> RunAsync(string name, string version) => host.RunAsync(name, options: new() { Version = version });
    }

    [Fact]
    public async Task Activities_inherit_the_version_and_sub_orchestrations_take_the_default()
    {
        await using var host = await DurableHost.StartAsync(
            worker => worker
                .UseVersioning(new VersioningOptions { Version = "1.0", DefaultVersion = "0.9" })
                .AddTasks(r => r
                    .AddOrchestratorFunc("Parent", async context => string.Join(
                        ' ',
                        await context.CallActivityAsync<string>("Activity"),
                        await context.CallActivityAsync<string>("Activity", new TaskOptions { Version = "5" }),
                        await context.CallSubOrchestratorAsync<string>("Child"),
                        await context.CallSubOrchestratorAsync<string>("Child", new SubOrchestrationOptions { Version = "6" })))
                    .AddOrchestratorFunc("Child", context => context.Version)
                    .AddActivityFunc("Activity", context => context.Version)),
            client => client.UseDefaultVersion("1.1"));

        Assert.Equal("1.1 5 0.9 6", (await host.RunAsync("Parent")).ReadOutputAs<string>());
    }

    [Theory]
    [InlineData(VersionMatchStrategy.None, "9.9", true)]
    [InlineData(VersionMatchStrategy.Strict, "1.0", true)]
    [InlineData(VersionMatchStrategy.Strict, "1.1", false)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "0.10", true)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "1.1", false)]
    public async Task A_worker_runs_the_versions_of_its_strategy(VersionMatchStrategy strategy, string version, bool runs)
    {
        await using var host = await DurableHost.StartAsync(worker => worker
            .UseVersioning(new VersioningOptions { Version = "1.0", MatchStrategy = strategy, FailureStrategy = VersionFailureStrategy.Fail })
            .AddTasks(r => r.AddOrchestratorFunc("Empty", _ => 1)));

        var end = await host.RunAsync("Empty", options: new() { Version = version });

        Assert.Equal((runs ? Completed : Failed, runs ? null : "VersionMismatch"), (end.RuntimeStatus, end.FailureDetails?.ErrorType));
    }

    [Fact]
    public async Task What_a_worker_rejects_is_left_alone()
    {
        await using var host = await DurableHost.StartAsync(worker => worker
            .UseVersioning(new VersioningOptions { Version = "1.0", MatchStrategy = VersionMatchStrategy.Strict })
            .AddTasks(r => r.AddOrchestratorFunc("Empty", _ => 1)));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Empty", new StartOrchestrationOptions { Version = "2.0" });
        await host.IdleAsync();

        Assert.Equal(Pending, (await host.Client.GetInstanceAsync(id))!.RuntimeStatus);
    }

    [Fact]
    public async Task Activities_run_no_more_at_once_than_allowed()
    {
        var (running, most) = (0, 0);
        var gate = new Lock();
        await using var host = await DurableHost.StartAsync(worker => worker
            .Configure(options => options.Concurrency.MaximumConcurrentActivityWorkItems = 3)
            .AddTasks(r => r
                .AddOrchestratorFunc("FanOut", async context =>
                {
                    await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => context.CallActivityAsync("Work")));
                })
                .AddActivityFunc("Work", async _ =>
                {
                    var now = Interlocked.Increment(ref running);
                    lock (gate)
                    {
                        most = Math.Max(most, now);
                    }

                    await Task.Delay(5);
                    Interlocked.Decrement(ref running);
                })));

        await host.RunAsync("FanOut");

        Assert.Equal(3, most);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_worker_did_is_logged_under_the_official_categories(bool legacyToo)
    {
        ConcurrentQueue<(string Category, string Message)> lines = new();
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var host = await DurableHost.StartAsync(
            worker => worker
                .Configure(options =>
                {
                    options.Logging.UseLegacyCategories = legacyToo;
                    options.MaximumTimerInterval = TimeSpan.FromHours(3);
                })
                .AddTasks(r => r
                    .AddOrchestratorFunc("Sleep", async context =>
                    {
                        await context.CreateTimer(TimeSpan.FromHours(7), default);
                        await Task.WhenAll(context.CallActivityAsync("Work", "work"), context.CallActivityAsync("Work", "work"), context.CallSubOrchestratorAsync("Done"));
                    })
                    .AddOrchestratorFunc("Done", _ => 1)
                    .AddActivityFunc<string, int>("Work", (_, _) => 12))
                .Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new LineProvider(lines))),
            clock: clock);

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Sleep");
        await host.Client.WaitForInstanceStartAsync(id, host.Patience);
        while (!(await host.Client.GetInstanceAsync(id))!.IsCompleted)
        {
            await host.IdleAsync();
            clock.Advance(TimeSpan.FromHours(1));
        }

        var own = lines.Where(l => l.Category == "Microsoft.DurableTask.Worker.Grpc" && l.Message.StartsWith(id + ':')).Select(l => l.Message[(id.Length + 2)..]).ToList();
        Assert.Equal(3, own.Count(l => l == "Sending 1 action(s) [CreateTimer] for 'Sleep' orchestrator."));
        Assert.Single(own, "Sending 3 action(s) [ScheduleTask x2, CreateSubOrchestration x1] for 'Sleep' orchestrator.");
        Assert.Single(own, "Sending 1 action(s) [CompleteOrchestration] for 'Sleep' orchestrator.");
        Assert.Equal(2, own.Count(l => l.StartsWith("Received request to run activity 'Work#") && l.EndsWith(" with 6 bytes of input data.")));
        Assert.Equal(2, own.Count(l => l.StartsWith("Sending success response for 'Work#") && l.EndsWith(" with 2 bytes of output data.")));
        Assert.Equal(legacyToo, lines.Any(l => l.Category == "Microsoft.DurableTask" && l.Message.Contains("CreateTimer")));
    }

    [Fact]
    public async Task Code_stays_in_memory_when_much_is_going_on_and_leaves_it_when_too_much_has_gathered()
    {
        var replayed = 0;
        await using var host = await DurableHost.StartAsync(
            worker => worker.AddTasks(r => r
                .AddOrchestratorFunc<int, int>("Sum", async (context, n) =>
                {
                    var sum = 0;
                    for (var i = 0; i < 4; i++)
                    {
                        Interlocked.Add(ref replayed, context.IsReplaying ? 1 : 0);
                        sum += await context.CallActivityAsync<int>("Add", n);
                    }

                    return sum + await context.WaitForExternalEvent<int>("last");
                })
                .AddActivityFunc<int, int>("Add", (_, n) => n + 1)),
            services: s => s.AddSingleton(new Microsoft.DurableTask.Engine.HubSettings { AlwaysHot = true, HotLimit = 50 }));

        var ids = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => host.Client.ScheduleNewOrchestrationInstanceAsync("Sum", n)));
        await host.IdleAsync();
        var before = replayed;
        await Task.WhenAll(ids.Select(id => host.Client.RaiseEventAsync(id, "last", 1)));

        for (var n = 0; n < 200; n++)
        {
            Assert.Equal((4 * (n + 1)) + 1, (await host.EndOfAsync(ids[n])).ReadOutputAs<int>());
        }

        Assert.InRange(replayed - before, 4 * 150, 4 * 200);
    }

    private sealed class LineProvider(ConcurrentQueue<(string Category, string Message)> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new LineLogger(categoryName, lines);

        public void Dispose()
        {
        }
    }

    private sealed class LineLogger(string category, ConcurrentQueue<(string Category, string Message)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((category, formatter(state, exception)));
    }
}
