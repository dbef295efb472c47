using Embedded.Tests.DurableTask;
using Embedded.Tests.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Sandbox.Core;

namespace Embedded.Tests;

/// <summary>Whoever waits for an instant is woken at it, though the clock was moved while the wait was being set.</summary>
public sealed class HastyClockTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 30, TimeSpan.Zero);

    [Theory]
    [InlineData(60)]
    [InlineData(10)]
    public async Task An_orchestration_that_waits(int movedBySeconds)
    {
        HastyClock clock = new(Monday);
        await using DurableHost host = await DurableHost.StartAsync(
            tasks => tasks.AddOrchestratorFunc("Wait", async context => await context.CreateTimer(TimeSpan.FromSeconds(30), CancellationToken.None)), clock: clock);
        clock.MoveAtNextTimer(TimeSpan.FromSeconds(movedBySeconds));
        string id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        await host.IdleAsync();
        clock.MoveBy(TimeSpan.FromSeconds(30) - TimeSpan.FromSeconds(Math.Min(30, movedBySeconds)));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.EndOfAsync(id)).RuntimeStatus);
    }

    /// <summary>Clock and instant may lie less than a millisecond apart from whole ones.</summary>
    [Fact]
    public async Task An_orchestration_that_waits_for_an_instant_of_its_own()
    {
        Embedded.Hosting.ManualClock clock = new(Monday.AddTicks(5_000));
        await using DurableHost host = await DurableHost.StartAsync(
            tasks => tasks.AddOrchestratorFunc("Wait", async context => await context.CreateTimer(Monday.AddSeconds(30).UtcDateTime, CancellationToken.None)), clock: clock);
        string id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        await host.IdleAsync();
        clock.SetUtcNow(Monday.AddSeconds(30));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.EndOfAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task A_timer_function()
    {
        HastyClock clock = new(Monday);
        clock.MoveAtNextTimer(TimeSpan.FromHours(1));
        TimerTriggerTests.TimerLog log = new();
        await using Embedded.Hosting.FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(TimerTriggerTests.Hourly)],
            Clock = clock,
            Services = s => s.AddSingleton(log),
        });
        await app.UntilIdleAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(Monday.AddHours(1), Assert.Single(log.Entries).At);
    }

    [Fact]
    public async Task A_step_of_the_sandbox()
    {
        HastyClock clock = new(Monday);
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Schedule schedule = new(
            clock,
            _ =>
            {
                done.SetResult();
                return Task.CompletedTask;
            },
            (_, _) => Task.CompletedTask);
        schedule.Start([]);
        clock.MoveAtNextTimer(TimeSpan.FromMinutes(1));
        schedule.Add([new Job { Seq = 1, Due = Monday.AddSeconds(30), Target = "step", Lane = "", Payload = "" }]);
        await done.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }
}
