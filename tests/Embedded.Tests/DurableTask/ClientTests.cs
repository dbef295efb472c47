using DurableTask.Core.Exceptions;
using Embedded.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;

namespace Embedded.Tests.DurableTask;

public class ClientTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Metadata_tells_all_and_payloads_only_when_asked_for()
    {
        await using var host = await StartAsync();
        var end = await host.RunAsync("Echo", "hello", new StartOrchestrationOptions("m-1") { Tags = new Dictionary<string, string> { ["a"] = "b" } });

        Assert.Equal(("Echo", "m-1", Completed, true), (end.Name, end.InstanceId, end.RuntimeStatus, end.IsCompleted));
        Assert.Equal(("hello", "hello", "b"), (end.ReadInputAs<string>(), end.ReadOutputAs<string>(), end.Tags["a"]));
        Assert.True(end.CreatedAt <= end.LastUpdatedAt);
        var brief = (await host.Client.GetInstanceAsync("m-1"))!;
        Assert.Null(brief.SerializedInput);
        Assert.EndsWith("to include output data.", Assert.Throws<InvalidOperationException>(() => brief.ReadOutputAs<string>()).Message);
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Client.ScheduleNewOrchestrationInstanceAsync(default(TaskName)));
        Assert.Null(await host.Client.GetInstanceAsync("nobody", true));
    }

    [Fact]
    public void A_retry_policy_names_what_is_out_of_range()
    {
        TimeSpan second = TimeSpan.FromSeconds(1);

        Refused("maxNumberOfAttempts", "greater than zero", () => new RetryPolicy(0, second));
        Refused("firstRetryInterval", "greater than zero", () => new RetryPolicy(1, TimeSpan.Zero));
        Refused("backoffCoefficient", "greater or equal to 1.0", () => new RetryPolicy(1, second, 0.9));
        Refused("maxRetryInterval", "greater or equal to the value for firstRetryInterval", () => new RetryPolicy(1, second, 1, second / 2));
        Refused("retryTimeout", "greater or equal to the value for firstRetryInterval", () => new RetryPolicy(1, second, 1, null, second / 2));

        static void Refused(string name, string why, Func<RetryPolicy> make)
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(name, make);
            Assert.StartsWith($"The value for {name} must be {why}.", refusal.Message);
        }
    }

    [Fact]
    public async Task Instances_are_listed_by_status_time_and_prefix_page_by_page()
    {
        var clock = new ManualClock(Monday);
        await using var host = await StartAsync(clock);
        for (var i = 0; i < 25; i++)
        {
            await host.RunAsync("Echo", i, new StartOrchestrationOptions($"list-{i:00}"));
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("other-1"));
        await host.Client.WaitForInstanceStartAsync("other-1", host.Patience);

        Assert.Equal(26, await CountAsync(null));
        Assert.Equal(25, await CountAsync(new OrchestrationQuery(InstanceIdPrefix: "list-")));
        Assert.Equal(0, await CountAsync(new OrchestrationQuery(InstanceIdPrefix: "LIST-")));
        Assert.Equal(1, await CountAsync(new OrchestrationQuery(Statuses: [Running])));
        Assert.Equal(11, await CountAsync(new OrchestrationQuery(Monday.AddMinutes(5), Monday.AddMinutes(15))));
        var pages = new List<Page<OrchestrationMetadata>>();
        await foreach (var page in host.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 10, FetchInputsAndOutputs: true)).AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([10, 10, 6], pages.Select(p => p.Values.Count));
        Assert.Equal(3, pages[0].Values[3].ReadInputAs<int>());
        var second = host.Client.GetAllInstancesAsync().AsPages(pages[0].ContinuationToken, 4);
        await foreach (var page in second)
        {
            Assert.Equal(["list-10", "list-11", "list-12", "list-13"], page.Values.Select(v => v.InstanceId));

            // As the official service in memory: they come unasked, but only who asks may read them as objects.
            Assert.Equal("11", page.Values[1].SerializedInput);
            Assert.Throws<InvalidOperationException>(() => page.Values[1].ReadInputAs<int>());
            break;
        }

        async Task<int> CountAsync(OrchestrationQuery? query)
        {
            var count = 0;
            await foreach (var _ in host.Client.GetAllInstancesAsync(query))
            {
                count++;
            }

            return count;
        }
    }

    [Fact]
    public async Task An_instance_starts_at_the_time_it_is_given()
    {
        var clock = new ManualClock(Monday);
        await using var host = await StartAsync(clock);

        await host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", 1, new StartOrchestrationOptions("later", Monday.AddDays(60)));
        clock.Advance(TimeSpan.FromDays(59));
        Assert.Equal(Pending, (await host.Client.GetInstanceAsync("later"))!.RuntimeStatus);
        clock.Advance(TimeSpan.FromDays(2));

        var end = await host.EndOfAsync("later");
        Assert.Equal(Monday, end.CreatedAt);
        Assert.Equal(Completed, end.RuntimeStatus);
    }

    [Fact]
    public async Task Of_many_starts_with_one_id_one_takes_effect_and_the_others_find_it()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("durable").FullName, "hub.db");
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Wait", async context => await context.WaitForExternalEvent<string>("go")), file);

        var results = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(async () =>
        {
            var id = $"one-of-{i / 4}";
            try
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", i, new StartOrchestrationOptions(id));
                return 1;
            }
            catch (OrchestrationAlreadyExistsException)
            {
                Assert.NotNull(await host.Client.GetInstanceAsync(id));
                return 0;
            }
        })));

        Assert.Equal(100, results.Sum());
    }

    [Fact]
    public async Task Dedupe_statuses_say_which_instances_are_not_replaced()
    {
        await using var host = await StartAsync();
        var options = new StartOrchestrationOptions("dedupe");
        await host.RunAsync("Echo", 1, options);

        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(
            () => host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", 2, options.WithDedupeStatuses(Failed, Completed)));
        await Assert.ThrowsAsync<ArgumentException>(
            () => host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", 2, options with { DedupeStatuses = ["Sleeping"] }));
        Assert.Equal(3, (await host.RunAsync("Echo", 3, options.WithDedupeStatuses(Failed))).ReadOutputAs<int>());
        Assert.Equal(4, (await host.RunAsync("Echo", 4, options)).ReadOutputAs<int>());

        Assert.Equal(5, (await host.RunAsync("Echo", 5, options.WithDedupeStatuses(Failed, Terminated))).ReadOutputAs<int>());

        await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", options);
        await Assert.ThrowsAsync<ArgumentException>(
            () => host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", 2, options.WithDedupeStatuses(Terminated, Completed)));
        Assert.Equal(6, (await host.RunAsync("Echo", 6, options.WithDedupeStatuses())).ReadOutputAs<int>());
    }

    [Fact]
    public async Task A_terminated_instance_has_the_output_it_is_given()
    {
        await using var host = await StartAsync();
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");

        await host.Client.TerminateInstanceAsync(id, "enough");

        var end = await host.EndOfAsync(id);
        Assert.Equal((Terminated, "enough"), (end.RuntimeStatus, end.ReadOutputAs<string>()));
        await host.Client.TerminateInstanceAsync(id);
        await host.Client.TerminateInstanceAsync("nobody");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Termination_reaches_sub_orchestrations_if_wanted(bool recursive)
    {
        await using var host = await StartAsync();
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Parent", 3, new StartOrchestrationOptions("level-3"));
        await host.Client.WaitForInstanceStartAsync("level-0", host.Patience);

        await host.Client.TerminateInstanceAsync("level-3", new TerminateInstanceOptions("stop", recursive));

        Assert.Equal(Terminated, (await host.EndOfAsync("level-3")).RuntimeStatus);
        if (recursive)
        {
            Assert.Equal(Terminated, (await host.EndOfAsync("level-0")).RuntimeStatus);
        }
        else
        {
            await host.Client.RaiseEventAsync("level-0", "go", "on");
            Assert.Equal(Completed, (await host.EndOfAsync("level-1")).RuntimeStatus);
        }
    }

    [Fact]
    public async Task What_happens_to_a_suspended_instance_waits_until_it_is_resumed()
    {
        await using var host = await StartAsync();
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        await host.Client.WaitForInstanceStartAsync(id, host.Patience);

        await host.Client.SuspendInstanceAsync(id, "stock-taking");
        await host.Client.RaiseEventAsync(id, "go", "on");
        while ((await host.Client.GetInstanceAsync(id))!.RuntimeStatus != Suspended)
        {
            await Task.Yield();
        }

        await host.Client.ResumeInstanceAsync(id);

        Assert.Equal("on", (await host.EndOfAsync(id)).ReadOutputAs<string>());
        await host.Client.SuspendInstanceAsync(id);
        Assert.Equal(Completed, (await host.Client.GetInstanceAsync(id))!.RuntimeStatus);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_finished_instance_is_restarted_with_its_input(bool newId)
    {
        await using var host = await StartAsync();
        var id = (await host.RunAsync("Echo", "again")).InstanceId;

        var restarted = await host.Client.RestartAsync(id, newId);

        Assert.Equal(newId, restarted != id);
        Assert.Equal("again", (await host.EndOfAsync(restarted)).ReadOutputAs<string>());
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.RestartAsync("nobody"));
        var running = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Client.RestartAsync(running));
    }

    [Fact]
    public async Task Finished_instances_are_purged_one_or_many_at_once()
    {
        var clock = new ManualClock(Monday);
        await using var host = await StartAsync(clock);
        var running = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        for (var i = 0; i < 250; i++)
        {
            await host.RunAsync("Echo", i, new StartOrchestrationOptions($"purge-{i}"));
        }

        clock.Advance(TimeSpan.FromHours(1));
        await host.RunAsync("Echo", 0, new StartOrchestrationOptions("late"));

        Assert.Equal(1, (await host.Client.PurgeInstanceAsync("purge-0")).PurgedInstanceCount);
        Assert.Equal(0, (await host.Client.PurgeInstanceAsync("purge-0")).PurgedInstanceCount);
        Assert.Equal(0, (await host.Client.PurgeInstanceAsync(running)).PurgedInstanceCount);
        var many = await host.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(Monday, Monday.AddMinutes(1), [Completed, Running]));
        Assert.Equal((249, true), (many.PurgedInstanceCount, many.IsComplete));
        Assert.Null(await host.Client.GetInstanceAsync("purge-1"));
        Assert.NotNull(await host.Client.GetInstanceAsync("late"));
        Assert.Equal(Running, (await host.Client.GetInstanceAsync(running))!.RuntimeStatus);
    }

    [Fact]
    public async Task Ids_are_listed_in_the_order_of_their_ends()
    {
        var clock = new ManualClock(Monday);
        await using var host = await StartAsync(clock);
        for (var i = 0; i < 5; i++)
        {
            await host.RunAsync("Echo", i, new StartOrchestrationOptions($"id-{i}"));
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        var first = await host.Client.ListInstanceIdsAsync([Completed], Monday.AddMinutes(1), pageSize: 3);
        var rest = await host.Client.ListInstanceIdsAsync([Completed], Monday.AddMinutes(1), pageSize: 3, lastInstanceKey: first.ContinuationToken);

        Assert.Equal(["id-1", "id-2", "id-3"], first.Values);
        Assert.Equal(["id-4"], rest.Values);
        Assert.Null(rest.ContinuationToken);
    }

    [Fact]
    public async Task Ids_of_entities_are_kept_free_where_there_may_be_entities()
    {
        await using var plain = await StartAsync();
        await using var host = await DurableHost.StartAsync(
            worker => worker.AddTasks(r => r.AddOrchestratorFunc("Echo", _ => 1)), client => client.Configure(options => options.EnableEntitySupport = true));

        Assert.Equal("@a", await plain.Client.ScheduleNewOrchestrationInstanceAsync("Echo", new StartOrchestrationOptions("@a")));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", new StartOrchestrationOptions("@a")));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.RaiseEventAsync("@a", "go"));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.GetInstanceAsync("@a"));
        Assert.Null(await host.Client.GetInstanceAsync("a@"));
    }

    [Fact]
    public async Task Waiting_for_an_instance_can_be_given_up()
    {
        await using var host = await StartAsync();
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        using var brief = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => host.Client.WaitForInstanceCompletionAsync(id, brief.Token));
        Assert.Equal("The WaitForInstanceCompletionAsync operation was canceled.", cancelled.Message);
        Assert.Equal(0, host.Services.GetRequiredService<HubHost>().Hub.Waiters.Count);
    }

    private static Task<DurableHost> StartAsync(TimeProvider? clock = null) => DurableHost.StartAsync(
        r => r
            .AddOrchestratorFunc<object?, object?>("Echo", (_, input) => input)
            .AddOrchestratorFunc("Wait", async context => await context.WaitForExternalEvent<string>("go"))
            .AddOrchestratorFunc<int>("Parent", async (context, depth) =>
            {
                if (depth > 0)
                {
                    await context.CallSubOrchestratorAsync(
                        "Parent", depth - 1, new SubOrchestrationOptions { InstanceId = $"level-{depth - 1}" });
                }
                else
                {
                    await context.WaitForExternalEvent<string>("go");
                }
            }),
        clock: clock);
}
