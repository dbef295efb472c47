using System.Text.Json.Nodes;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Embedded.Tests.DurableTask;

public class OrchestrationTests
{
    [Fact]
    public async Task An_orchestration_that_does_nothing_completes()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Empty", _ => Task.FromResult<object?>(null)));

        var end = await host.RunAsync("Empty");

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Null(end.SerializedOutput);
    }

    [Fact]
    public async Task Activities_run_one_after_the_other()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc<int, int>("Chain", async (context, input) =>
            {
                for (var i = 0; i < 10; i++)
                {
                    input = await context.CallActivityAsync<int>("AddOne", input);
                }

                return input;
            })
            .AddActivityFunc<int, int>("AddOne", (_, n) => n + 1));

        Assert.Equal(15, (await host.RunAsync("Chain", 5)).ReadOutputAs<int>());
    }

    [Fact]
    public async Task Activities_fan_out_and_their_results_keep_the_order_of_the_calls()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("FanOut", async context =>
                await Task.WhenAll(Enumerable.Range(0, 50).Select(i => context.CallActivityAsync<string>("Text", i))))
            .AddActivityFunc<int, string>("Text", async (_, n) =>
            {
                await Task.Yield();
                return n.ToString();
            }));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => i.ToString()), (await host.RunAsync("FanOut")).ReadOutputAs<string[]>());
    }

    [Fact]
    public async Task A_timer_of_the_machine_clock_is_not_early()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Timer", async context =>
        {
            var begun = context.CurrentUtcDateTime;
            await context.CreateTimer(TimeSpan.FromMilliseconds(150), CancellationToken.None);
            return context.CurrentUtcDateTime - begun;
        }));

        Assert.True((await host.RunAsync("Timer")).ReadOutputAs<TimeSpan>() >= TimeSpan.FromMilliseconds(150));
    }

    [Fact]
    public async Task A_quiet_hub_replays_each_turn_and_says_so()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Replaying", async context =>
        {
            var seen = new List<bool> { context.IsReplaying };
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            seen.Add(context.IsReplaying);
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            seen.Add(context.IsReplaying);
            return seen;
        }));

        Assert.Equal([true, true, false], (await host.RunAsync("Replaying")).ReadOutputAs<List<bool>>()!);
    }

    [Fact]
    public async Task Time_and_ids_are_the_same_on_replay_and_differ_from_each_other()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Values", async context =>
            {
                var (time, first, second) = (context.CurrentUtcDateTime, context.NewGuid(), context.NewGuid());
                var sameTime = await context.CallActivityAsync<DateTime>("Time", time) == time;
                var sameId = await context.CallActivityAsync<Guid>("Id", second) == second;
                return sameTime && sameId && first != second && context.NewGuid() != second && context.CurrentUtcDateTime > time
                    && time.Kind == DateTimeKind.Utc;
            })
            .AddActivityFunc<DateTime, DateTime>("Time", (_, t) => t)
            .AddActivityFunc<Guid, Guid>("Id", (_, g) => g));

        Assert.True((await host.RunAsync("Values")).ReadOutputAs<bool>());
    }

    [Fact]
    public async Task A_sub_orchestration_gives_its_result_and_knows_its_parent()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Parent", async context => await context.CallSubOrchestratorAsync<string>("Child", "x"))
            .AddOrchestratorFunc<string, string>("Child", (context, input) => $"{input} of {context.Parent!.Name} {context.Parent.InstanceId}"));

        var end = await host.RunAsync("Parent", options: new("parent-1"));

        Assert.Equal("x of Parent parent-1", end.ReadOutputAs<string>());
    }

    [Fact]
    public async Task A_sub_orchestration_has_the_id_and_tags_it_is_given()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Parent", async context => await context.CallSubOrchestratorAsync<int>(
                "Child", new SubOrchestrationOptions { InstanceId = "child-1", Tags = new Dictionary<string, string> { ["shop"] = "north" } }))
            .AddOrchestratorFunc("Child", _ => 3));

        Assert.Equal(3, (await host.RunAsync("Parent")).ReadOutputAs<int>());
        Assert.Equal("north", (await host.Client.GetInstanceAsync("child-1"))!.Tags["shop"]);
    }

    [Fact]
    public async Task The_custom_status_is_shown_while_running_and_stays_after_the_end()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Status", async context =>
        {
            context.SetCustomStatus(new { Step = 1 });
            await context.WaitForExternalEvent<object>("go");
            context.SetCustomStatus("done");
        }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Status");
        var running = await host.Client.WaitForInstanceStartAsync(id, getInputsAndOutputs: true, host.Patience);
        await host.Client.RaiseEventAsync(id, "GO");

        Assert.Equal("{\"Step\":1}", running.SerializedCustomStatus);
        Assert.Equal("done", (await host.EndOfAsync(id)).ReadCustomStatusAs<string>());
    }

    [Fact]
    public async Task Unusual_types_and_megabytes_survive_the_trip()
    {
        var big = new string('€', 700_000) + "\ud83d\ude80";
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc<JsonNode, JsonNode>("Node", async (context, node) => await context.CallActivityAsync<JsonNode>("Change", node))
            .AddActivityFunc<JsonNode, JsonNode>("Change", (_, node) =>
            {
                node["added"] = node["text"]!.GetValue<string>().Length;
                return node;
            }));

        var output = (await host.RunAsync("Node", new JsonObject { ["text"] = big })).ReadOutputAs<JsonNode>()!;

        Assert.Equal(big.Length, output["added"]!.GetValue<int>());
        Assert.Equal(big, output["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Continue_as_new_begins_anew_with_the_new_input()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc<int, int>("Count", async (context, n) =>
        {
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            if (n < 9)
            {
                context.ContinueAsNew(n + 1);
            }

            return n;
        }));

        Assert.Equal(9, (await host.RunAsync("Count", 0)).ReadOutputAs<int>());
    }

    [Fact]
    public async Task Continue_as_new_can_change_the_version()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Version", async context =>
        {
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            if (context.Version != "v2")
            {
                context.ContinueAsNew(new ContinueAsNewOptions { NewVersion = "v2" });
            }

            return context.Version;
        }));

        Assert.Equal("v2", (await host.RunAsync("Version", options: new() { Version = "v1" })).ReadOutputAs<string>());
    }
}
