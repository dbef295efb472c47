using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;

namespace Embedded.Tests.DurableTask;

public sealed class TracingTests : IDisposable
{
    private static readonly ActivitySource Shop = new("Embedded.Tests.Tracing");

    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivityListener listener;

    public TracingTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name is "Microsoft.DurableTask" or "Embedded.Tests.Tracing",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task Everything_an_orchestration_does_is_in_the_trace_of_its_caller()
    {
        await using var host = await DurableHost.StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Parent", async (context, x) =>
            {
                var doubled = await context.CallActivityAsync<int>("Double", x);
                await context.CreateTimer(context.CurrentUtcDateTime, default);
                context.SendEvent("nobody", "Hello", "there");
                return await context.CallSubOrchestratorAsync<int>("Child", doubled);
            })
            .AddOrchestratorFunc<int, int>("Child", (context, x) => context.CallActivityAsync<int>("Double", x))
            .AddActivityFunc<int, int>("Double", (_, x) =>
            {
                using var own = Shop.StartActivity("multiply");
                return x * 2;
            }));
        using var caller = Shop.StartActivity("checkout")!;

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Parent", 3, host.Patience);
        Assert.Equal("12", (await host.Client.WaitForInstanceCompletionAsync(id, true, host.Patience)).SerializedOutput);

        var create = One(caller, "create_orchestration:Parent", ActivityKind.Producer, caller);
        var parent = One(caller, "orchestration:Parent", ActivityKind.Server, create);
        Assert.Equal("Completed", parent.GetTagItem("durabletask.task.status"));
        Assert.Equal(id, parent.GetTagItem("durabletask.task.instance_id"));
        var call = One(caller, "activity:Double", ActivityKind.Client, parent);
        var run = One(caller, "activity:Double", ActivityKind.Server, call);
        Assert.Equal(0, run.GetTagItem("durabletask.task.task_id"));
        One(caller, "multiply", ActivityKind.Internal, run);
        One(caller, "orchestration:Parent:timer", ActivityKind.Internal, parent);
        var sent = One(caller, "orchestration_event:Hello", ActivityKind.Producer, parent);
        Assert.Equal("nobody", sent.GetTagItem("durabletask.event.target_instance_id"));
        var childCall = One(caller, "orchestration:Child", ActivityKind.Client, parent);
        var child = One(caller, "orchestration:Child", ActivityKind.Server, childCall);
        One(caller, "activity:Double", ActivityKind.Client, child);
    }

    [Fact]
    public async Task A_failure_marks_the_spans_that_it_goes_through()
    {
        await using var host = await DurableHost.StartAsync(tasks => tasks
            .AddOrchestratorFunc("Fails", context => context.CallActivityAsync("Break"))
            .AddActivityFunc("Break", _ => throw new InvalidOperationException("broken")));
        using var caller = Shop.StartActivity("checkout")!;

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Fails", host.Patience);
        await host.Client.WaitForInstanceCompletionAsync(id, host.Patience);

        Assert.All(Of(caller).Where(a => a.Kind is ActivityKind.Server or ActivityKind.Client), a => Assert.Equal(ActivityStatusCode.Error, a.Status));
        Assert.Equal(3, Of(caller).Count(a => a.Kind is ActivityKind.Server or ActivityKind.Client));
    }

    [Fact]
    public async Task A_trace_goes_on_after_a_restart_and_on_a_file_of_before_there_were_traces()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("traces-").FullName, "hub.db");
        void Tasks(DurableTaskRegistry tasks) => tasks
            .AddOrchestratorFunc("Waits", async context =>
            {
                await context.CallActivityAsync("Note");
                await context.WaitForExternalEvent<string>("Go");
                await context.CallActivityAsync("Note");
            })
            .AddActivityFunc("Note", _ => { });
        await using (await DurableHost.StartAsync(Tasks, file))
        {
        }

        using (SqliteConnection old = new(file))
        {
            old.Execute("ALTER TABLE instances DROP COLUMN trace; PRAGMA user_version = 1");
        }

        using var caller = Shop.StartActivity("checkout")!;
        await using (var first = await DurableHost.StartAsync(Tasks, file))
        {
            await first.Client.ScheduleNewOrchestrationInstanceAsync("Waits", new StartOrchestrationOptions("w"), first.Patience);
            await first.IdleAsync();
        }

        await using var second = await DurableHost.StartAsync(Tasks, file);
        await second.Client.RaiseEventAsync("w", "Go", "now", second.Patience);
        await second.Client.WaitForInstanceCompletionAsync("w", second.Patience);

        var create = One(caller, "create_orchestration:Waits", ActivityKind.Producer, caller);
        var whole = One(caller, "orchestration:Waits", ActivityKind.Server, create);
        Assert.Equal(2, Of(caller).Count(a => a is { OperationName: "activity:Note", Kind: ActivityKind.Client } && a.ParentSpanId == whole.SpanId));
        One(caller, "orchestration_event:Go", ActivityKind.Producer, caller);
    }

    private IEnumerable<Activity> Of(Activity caller) => ended.Where(a => a.TraceId == caller.TraceId);

    private Activity One(Activity caller, string name, ActivityKind kind, Activity parent) =>
        Assert.Single(Of(caller), a => a.OperationName == name && a.Kind == kind && a.ParentSpanId == parent.SpanId);
}
