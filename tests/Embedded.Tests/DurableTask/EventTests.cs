using Microsoft.DurableTask.Client;
using Microsoft.DurableTask;

namespace Embedded.Tests.DurableTask;

public class EventTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Events_are_received_in_order_though_they_come_before_the_wait(int count)
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
        {
            var received = new List<int>();
            for (var i = 0; i < count; i++)
            {
                received.Add(await context.WaitForExternalEvent<int>("Event" + i));
            }

            return received;
        }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        for (var i = 0; i < count; i++)
        {
            await host.Client.RaiseEventAsync(id, "event" + i, i);
        }

        Assert.Equal(Enumerable.Range(0, count), (await host.EndOfAsync(id)).ReadOutputAs<int[]>());
    }

    [Fact]
    public async Task Several_waits_of_one_name_take_one_event_each()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
            (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => context.WaitForExternalEvent<int>("Event")))).Order().ToArray()));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => host.Client.RaiseEventAsync(id, "Event", i)));

        Assert.Equal(Enumerable.Range(0, 20), (await host.EndOfAsync(id)).ReadOutputAs<int[]>());
    }

    [Fact]
    public async Task The_latest_wait_is_served_first()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
        {
            var first = context.WaitForExternalEvent<string>("Event");
            var second = context.WaitForExternalEvent<string>("Event");
            return new[] { await second, await first };
        }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        await host.Client.RaiseEventAsync(id, "Event", "a");
        await host.Client.RaiseEventAsync(id, "Event", "b");

        Assert.Equal(["a", "b"], (await host.EndOfAsync(id)).ReadOutputAs<string[]>()!);
    }

    [Fact]
    public async Task Waits_that_timed_out_do_not_eat_the_next_event()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
        {
            var early = context.WaitForExternalEvent<string>("Event");
            for (var i = 0; i < 3; i++)
            {
                await Assert.ThrowsAnyAsync<OperationCanceledException>(
                    () => context.WaitForExternalEvent<string>("Event", TimeSpan.FromMilliseconds(1)));
            }

            context.SetCustomStatus("timed out");
            return await early;
        }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        while ((await host.Client.GetInstanceAsync(id, true))!.SerializedCustomStatus is null)
        {
            await Task.Yield();
        }

        await host.Client.RaiseEventAsync(id, "Event", "kept");

        Assert.Equal("kept", (await host.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task An_event_wins_over_its_time_out_and_the_timer_holds_nothing_up()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
            await context.WaitForExternalEvent<string>("Event", TimeSpan.FromDays(30))));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        await host.Client.RaiseEventAsync(id, "Event", "in time");

        Assert.Equal("in time", (await host.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Waits_of_one_name_must_be_of_one_type()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
        {
            _ = context.WaitForExternalEvent<int>("Event");
            await context.WaitForExternalEvent<string>("EVENT");
        }));

        Assert.Equal(typeof(ArgumentException).FullName, (await host.RunAsync("Receive")).FailureDetails!.ErrorType);
    }

    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 1)]
    public async Task Events_nobody_waited_for_go_along_with_continue_as_new_if_wanted(bool preserve, int expected)
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc<int, int>("Receive", async (context, received) =>
        {
            await context.WaitForExternalEvent<object>("begin");
            if (received == 0)
            {
                context.ContinueAsNew(1, preserve);
                return 0;
            }

            for (; received < 5; received++)
            {
                await context.WaitForExternalEvent<int>("Event");
            }

            return received;
        }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive", 0);
        for (var i = 0; i < 4; i++)
        {
            await host.Client.RaiseEventAsync(id, "Event", i);
        }

        await host.Client.RaiseEventAsync(id, "begin");
        await host.Client.RaiseEventAsync(id, "begin");
        if (preserve)
        {
            Assert.Equal(expected, (await host.EndOfAsync(id)).ReadOutputAs<int>());
            return;
        }

        using var brief = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Client.WaitForInstanceCompletionAsync(id, brief.Token));
    }

    [Fact]
    public async Task An_orchestration_sends_an_event_to_another()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc<string>("Send", (context, target) => context.SendEvent(target, "Greeting", "hello"))
            .AddOrchestratorFunc("Receive", async context => await context.WaitForExternalEvent<string>("greeting")));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        await host.RunAsync("Send", id);

        Assert.Equal("hello", (await host.EndOfAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task An_event_is_sent_to_somebody()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Send", context =>
        {
            Assert.Throws<ArgumentException>(() => context.SendEvent(" ", "name", 1));
            return "nobody";
        }));

        Assert.Equal("nobody", (await host.RunAsync("Send")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_fails_the_orchestration_that_waits_for_it()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Receive", async context =>
        {
            try
            {
                return await context.WaitForExternalEvent<int>("Number");
            }
            catch (Exception)
            {
                return -1;
            }
        }));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Receive");
        await host.Client.WaitForInstanceStartAsync(id);
        await host.Client.RaiseEventAsync(id, "Number", "twelve");

        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal(typeof(System.Text.Json.JsonException).FullName, end.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task An_event_for_an_instance_that_is_over_or_unknown_is_ignored()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Empty", _ => 1));

        var end = await host.RunAsync("Empty");
        await host.Client.RaiseEventAsync(end.InstanceId, "late");
        await host.Client.RaiseEventAsync("nobody", "late");

        Assert.Null(await host.Client.GetInstanceAsync("nobody"));
    }
}
