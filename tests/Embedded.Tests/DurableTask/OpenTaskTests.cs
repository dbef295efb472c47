using Embedded.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Embedded.Tests.DurableTask;

/// <summary>An orchestration whose code has returned goes on until all that it has called has ended.</summary>
public class OpenTaskTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_activity_that_nobody_waits_for_has_run_when_its_orchestration_is_over()
    {
        var ran = false;
        var go = new TaskCompletionSource();
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("FireAndForget", context =>
            {
                _ = context.CallActivityAsync("Slow");
                return "returned";
            })
            .AddActivityFunc("Slow", async _ =>
            {
                await go.Task;
                ran = true;
            }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("FireAndForget");
        var started = await host.Client.WaitForInstanceStartAsync(id, host.Patience);
        go.SetResult();
        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Running, started.RuntimeStatus);
        Assert.Equal(("returned", true), (end.ReadOutputAs<string>(), ran));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 60)]
    public async Task A_timer_that_nobody_waits_for_holds_the_end_up_until_it_is_cancelled(bool cancel, int minutes)
    {
        var clock = new ManualClock(Monday);
        await using var host = await DurableHost.StartAsync(
            r => r.AddOrchestratorFunc("Race", async context =>
            {
                using var giveUp = new CancellationTokenSource();
                var timer = context.CreateTimer(TimeSpan.FromHours(1), giveUp.Token);
                await Task.WhenAny(timer, context.WaitForExternalEvent<string>("Go"));
                if (cancel)
                {
                    giveUp.Cancel();
                }
            }),
            clock: clock);
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Race");
        await host.Client.WaitForInstanceStartAsync(id, host.Patience);

        await host.Client.RaiseEventAsync(id, "Go", "now");
        await host.IdleAsync();
        var before = await host.Client.GetInstanceAsync(id);
        clock.Advance(TimeSpan.FromHours(1));
        var end = await host.EndOfAsync(id);

        Assert.Equal(cancel ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Running, before!.RuntimeStatus);
        Assert.Equal(Monday.AddMinutes(minutes), end.LastUpdatedAt);
    }

    [Fact]
    public async Task Continue_as_new_waits_for_what_is_open_and_takes_along_the_events_that_came_meanwhile()
    {
        var go = new TaskCompletionSource();
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc<int, string>("Again", async (context, round) =>
            {
                if (round == 1)
                {
                    return await context.WaitForExternalEvent<string>("News");
                }

                _ = context.CallActivityAsync("Slow");
                context.ContinueAsNew(round + 1);
                return string.Empty;
            })
            .AddActivityFunc("Slow", _ => go.Task));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Again", 0);
        await host.Client.WaitForInstanceStartAsync(id, host.Patience);
        await host.Client.RaiseEventAsync(id, "News", "kept");
        go.SetResult();

        Assert.Equal("kept", (await host.EndOfAsync(id)).ReadOutputAs<string>());
    }
}
