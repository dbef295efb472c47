using Embedded.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Storage;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Tests.DurableTask;

public class RestartTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("durable-").FullName, "hub.db");

    [Fact]
    public async Task Timers_events_and_statuses_survive()
    {
        await using (var host = await DurableHost.StartAsync(Tasks, file, new ManualClock(Monday)))
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("a"));
            await host.Client.WaitForInstanceStartAsync("a", host.Patience);
            await host.Client.RaiseEventAsync("a", "early", "kept");
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("b", Monday.AddDays(1)));
            await host.Client.RaiseEventAsync("b", "early", "before the start");
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("c"));
            await host.Client.SuspendInstanceAsync("c");
            await host.IdleAsync();
        }

        var clock = new ManualClock(Monday);
        await using var again = await DurableHost.StartAsync(Tasks, file, clock);
        await again.IdleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await again.Client.GetInstanceAsync("c"))!.RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await again.Client.GetInstanceAsync("b"))!.RuntimeStatus);
        clock.Advance(TimeSpan.FromDays(1));
        await again.IdleAsync();
        clock.Advance(TimeSpan.FromDays(40));

        Assert.Equal("kept", (await again.EndOfAsync("a")).ReadOutputAs<string>());
        Assert.Equal("before the start", (await again.EndOfAsync("b")).ReadOutputAs<string>());
        await again.Client.RaiseEventAsync("c", "early", "resumed");
        await again.Client.ResumeInstanceAsync("c");
        Assert.Equal("resumed", (await again.EndOfAsync("c")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task A_hub_that_could_not_be_opened_lets_go_of_its_file()
    {
        var clock = new ManualClock(Monday);
        await using (await DurableHost.StartAsync(Tasks, file, clock))
        {
        }

        Run("INSERT INTO messages (key, generation, event) VALUES (1, 0, X'08')");
        await Assert.ThrowsAsync<IndexOutOfRangeException>(() => DurableHost.StartAsync(Tasks, file, clock));
        Run("DELETE FROM messages");

        await using var again = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Empty", _ => 1), file, clock);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await again.RunAsync("Empty")).RuntimeStatus);

        void Run(string sql)
        {
            using var connection = new SqliteConnection(file);
            connection.Execute(sql);
        }
    }

    [Fact]
    public async Task An_activity_that_was_running_when_the_host_ended_runs_again()
    {
        var runs = 0;
        var hang = new TaskCompletionSource();
        void Tasks(DurableTaskRegistry registry) => registry
            .AddOrchestratorFunc("Call", async context => await context.CallActivityAsync<int>("Slow"))
            .AddActivityFunc("Slow", async _ =>
            {
                if (Interlocked.Increment(ref runs) == 1)
                {
                    await hang.Task;
                }

                return runs;
            });
        var abandoned = await DurableHost.StartAsync(Tasks, file);
        var id = await abandoned.Client.ScheduleNewOrchestrationInstanceAsync("Call");
        while (Volatile.Read(ref runs) == 0)
        {
            await Task.Yield();
        }

        abandoned.Drop();
        await using var again = await DurableHost.StartAsync(Tasks, file);

        Assert.Equal(2, (await again.EndOfAsync(id)).ReadOutputAs<int>());
        hang.SetResult();
    }

    [Fact]
    public async Task An_activity_that_nobody_waits_for_runs_again_too_until_it_has_run()
    {
        var runs = 0;
        var hang = new TaskCompletionSource();
        void Tasks(DurableTaskRegistry registry) => registry
            .AddOrchestratorFunc("FireAndForget", context =>
            {
                _ = context.CallActivityAsync("Slow");
            })
            .AddActivityFunc("Slow", async _ =>
            {
                if (Interlocked.Increment(ref runs) == 1)
                {
                    await hang.Task;
                }
            });
        var abandoned = await DurableHost.StartAsync(Tasks, file);
        var id = await abandoned.Client.ScheduleNewOrchestrationInstanceAsync("FireAndForget");
        while (Volatile.Read(ref runs) == 0)
        {
            await Task.Yield();
        }

        abandoned.Drop();
        await using (var again = await DurableHost.StartAsync(Tasks, file))
        {
            Assert.Equal(OrchestrationRuntimeStatus.Completed, (await again.EndOfAsync(id)).RuntimeStatus);
            Assert.Equal(2, runs);
        }

        await using var third = await DurableHost.StartAsync(Tasks, file);
        await third.IdleAsync();
        Assert.Equal(2, runs);
        hang.SetResult();
    }

    [Fact]
    public async Task Finished_instances_are_kept_as_long_as_is_set()
    {
        var clock = new ManualClock(Monday);
        await using var host = await DurableHost.StartAsync(
            worker => worker.AddTasks(Tasks),
            services: s => s.AddSingleton(new HubSettings { Retention = TimeSpan.FromDays(2) }),
            clock: clock);
        await host.RunAsync("Empty", options: new StartOrchestrationOptions("old"));
        clock.Advance(TimeSpan.FromDays(1));
        await host.RunAsync("Empty", options: new StartOrchestrationOptions("young"));

        clock.Advance(TimeSpan.FromDays(1.5));
        while (await host.Client.GetInstanceAsync("old") is not null)
        {
            await Task.Delay(1, host.Patience);
        }

        Assert.NotNull(await host.Client.GetInstanceAsync("young"));
    }

    [Fact]
    public async Task Removing_old_instances_goes_on_after_the_file_could_not_be_read()
    {
        ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using DurableHost host = await DurableHost.StartAsync(
            worker => worker.AddTasks(Tasks),
            services: s => s.AddSingleton(new HubSettings { Path = file, Retention = TimeSpan.FromDays(2) }),
            clock: clock);
        await host.RunAsync("Empty", options: new StartOrchestrationOptions("old"));
        using (SqliteConnection other = new(file))
        {
            other.Execute("ALTER TABLE instances RENAME TO away");
            clock.Advance(TimeSpan.FromHours(72.5));
            other.Execute("ALTER TABLE away RENAME TO instances");
        }

        clock.Advance(TimeSpan.FromHours(1));
        while (await host.Client.GetInstanceAsync("old") is not null)
        {
            await Task.Delay(1, host.Patience);
        }
    }

    [Fact]
    public async Task A_changed_orchestrator_does_not_replay_an_old_history()
    {
        await using (var host = await DurableHost.StartAsync(Tasks, file, new ManualClock(Monday)))
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("old"));
            await host.IdleAsync();
        }

        await using var changed = await DurableHost.StartAsync(
            r => r.AddOrchestratorFunc("Wait", async context => await context.CallActivityAsync("New")), file, new ManualClock(Monday));
        await changed.Client.RaiseEventAsync("old", "early", "x");

        var failure = (await changed.EndOfAsync("old")).FailureDetails!;
        Assert.EndsWith("NonDeterministicOrchestrationException", failure.ErrorType);
        Assert.Contains("where it once did create a timer (#0), it now does call the activity 'New' (#0)", failure.ErrorMessage);
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_is_told_so_and_stops()
    {
        await using var host = await DurableHost.StartAsync(Tasks, file);

        var refusal = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => DurableHost.StartAsync(Tasks, file));

        Assert.Contains(file, refusal.Message);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.RunAsync("Empty")).RuntimeStatus);
    }

    private static void Tasks(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc("Empty", _ => 0)
        .AddOrchestratorFunc("Wait", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(30), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("early");
        });
}
