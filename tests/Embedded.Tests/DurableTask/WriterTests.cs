using Embedded.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Embedded.Tests.DurableTask;

/// <summary>What the writing thread, those who write and those who read do to each other.</summary>
public sealed class WriterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("durable-").FullName, "hub.db");

    [Fact]
    public async Task An_event_that_overtakes_the_start_of_its_instance_is_stored_before_its_sender_is_told_so()
    {
        using ManualResetEventSlim created = new();
        Hub hub = Open();
        Instance instance = hub.Claim("early")!;
        Task sent = await SendAheadOfStartAsync(hub, "early", created);
        CreateWrite start = new(hub, instance, Step.Row("early"), new HashSet<OrchestrationRuntimeStatus>());
        hub.Write(start);
        await start.Done.WaitAsync(Patience);
        created.Set();
        await sent.WaitAsync(Patience);
        hub.Drop();

        Hub again = Open();
        Assert.Equal("event", Assert.Single(again.Reader.Messages()).Message.Name);
        again.Drop();
    }

    [Fact]
    public async Task An_event_that_was_taken_before_it_could_be_stored_does_not_come_again()
    {
        using ManualResetEventSlim taken = new();
        await using (DurableHost host = await DurableHost.StartAsync(Tasks, file, new ManualClock(DateTimeOffset.UnixEpoch)))
        {
            Hub hub = host.Services.GetRequiredService<HubHost>().Hub;
            Instance instance = hub.Claim("early")!;
            Task sent = await SendAheadOfStartAsync(hub, "early", taken);
            hub.Write(new CreateWrite(hub, instance, Step.Row("early"), new HashSet<OrchestrationRuntimeStatus>()));
            while ((await host.Client.GetInstanceAsync("early", getInputsAndOutputs: true))?.SerializedCustomStatus is null)
            {
                await Task.Delay(1, host.Patience);
            }

            taken.Set();
            await sent.WaitAsync(Patience);
            await host.IdleAsync();
            Assert.Empty(hub.Reader.Messages());
        }
    }

    [Fact]
    public async Task A_sender_is_told_when_the_hub_closes_before_the_instance_is_there()
    {
        Hub hub = Open();
        MessageWrite write = new(hub, hub.Claim("never")!, new HubEvent { Kind = EventKind.EventRaised, Name = "event" });
        write.Apply(null!);
        hub.Drop();
        write.Committed();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => write.Done.WaitAsync(Patience));
    }

    [Fact]
    public async Task What_was_rolled_back_keeps_no_number_that_others_get_later()
    {
        Hub hub = Open();
        Instance kept = hub.Claim("kept")!, lost = hub.Claim("lost")!;
        CreateWrite first = new(hub, kept, Step.Row("kept"), new HashSet<OrchestrationRuntimeStatus>());
        hub.Write(first);
        await first.Done.WaitAsync(Patience);

        using ManualResetEventSlim go = new();
        Step gate = new() { Applied = _ => go.Wait(Patience) };
        hub.Write(gate);
        await gate.Begun.WaitAsync(Patience);
        HubEvent message = new() { Kind = EventKind.EventRaised, Name = "event" };
        Task sent = hub.SendAsync("kept", message);
        CreateWrite second = new(hub, lost, Step.Row("lost"), new HashSet<OrchestrationRuntimeStatus>());
        hub.Write(second);
        hub.Write(new Step { Applied = _ => throw new IOException("The disk is full.") });
        go.Set();

        await Assert.ThrowsAsync<IOException>(() => sent.WaitAsync(Patience));
        await Assert.ThrowsAsync<IOException>(() => second.Done.WaitAsync(Patience));
        Assert.Equal((0, 0), (message.Row, lost.Key));
        hub.Drop();
    }

    [Fact]
    public async Task An_activity_whose_answer_comes_with_the_termination_does_not_count_as_open()
    {
        TaskCompletionSource never = new(), running = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using DurableHost host = await DurableHost.StartAsync(
            tasks => tasks
                .AddOrchestratorFunc("Calls", async context => await context.CallActivityAsync("Slow"))
                .AddActivityFunc("Slow", async _ =>
                {
                    running.SetResult();
                    await never.Task;
                }),
            file);
        Hub hub = host.Services.GetRequiredService<HubHost>().Hub;
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Calls", new StartOrchestrationOptions("one"));
        await running.Task.WaitAsync(Patience);
        Instance instance = hub.Find("one")!;

        // While a turn is being stored, messages gather; so both come in the next one.
        using ManualResetEventSlim go = new();
        Step gate = new() { Applied = _ => go.Wait(Patience) };
        hub.Write(gate);
        await gate.Begun.WaitAsync(Patience);
        Task suspended = host.Client.SuspendInstanceAsync("one");
        while (instance.Execution is not { Suspended: true })
        {
            await Task.Delay(1, host.Patience);
        }

        instance.Post(new HubEvent { Kind = EventKind.ActivityCompleted, TaskId = 0, Generation = 0 });
        Task terminated = host.Client.TerminateInstanceAsync("one");
        go.Set();
        await Task.WhenAll(suspended, terminated).WaitAsync(Patience);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await host.EndOfAsync("one")).RuntimeStatus);
        Assert.Empty(hub.Reader.Orphans());
        never.SetResult();
    }

    /// <summary>An event whose instance is not stored yet; whoever sent it is not told anything before the given moment.</summary>
    private static async Task<Task> SendAheadOfStartAsync(Hub hub, string id, ManualResetEventSlim until)
    {
        using ManualResetEventSlim go = new();
        Step gate = new() { Applied = _ => go.Wait(Patience) };
        hub.Write(gate);
        await gate.Begun.WaitAsync(Patience);
        Step ahead = new() { WhenCommitted = () => until.Wait(Patience) };
        hub.Write(ahead);
        Task sent = hub.SendAsync(id, new HubEvent { Kind = EventKind.EventRaised, Name = "event" });
        go.Set();
        await ahead.Begun.WaitAsync(Patience);
        await gate.Done.WaitAsync(Patience);
        return sent;
    }

    private static void Tasks(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc("Twice", async context =>
        {
            await context.WaitForExternalEvent<object?>("event");
            context.SetCustomStatus("once");
            await context.WaitForExternalEvent<object?>("event");
        });

    private Hub Open() => new(new HubSettings { Path = file }, TimeProvider.System, NullLoggerFactory.Instance);
}
