using Embedded.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

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
