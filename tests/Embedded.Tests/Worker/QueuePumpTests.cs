using System.Diagnostics;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Embedded.Tests.Worker;

/// <summary>What happens to messages when others act at the same moment.</summary>
public sealed class QueuePumpTests(LocalStoreFixture store) : IClassFixture<LocalStoreFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_message_that_comes_back_before_its_last_run_has_quite_ended_is_run_at_once()
    {
        TaskCompletionSource backAgain = new(TaskCreationOptions.RunContinuationsAsynchronously), done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        HookedQueue queue = await QueueAsync("comes-back");
        queue.Received = message =>
        {
            if (message.DequeueCount == 2)
            {
                backAgain.TrySetResult();
            }
        };
        queue.Released = _ => backAgain.Task.WaitAsync(Patience);
        Function function = new(tries =>
        {
            if (tries == 1)
            {
                throw new InvalidOperationException();
            }
            done.TrySetResult();
        });
        QueuePump pump = Pump(queue, function);
        await queue.SendMessageAsync("text");
        pump.Start();
        await done.Task.WaitAsync(Patience);
        await pump.StopAsync(CancellationToken.None);
        Assert.Equal(2, function.Tries);
    }

    [Fact]
    public async Task A_failed_message_that_another_host_takes_is_not_looked_for_without_a_pause()
    {
        TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously), enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
        HookedQueue queue = await QueueAsync("taken");
        queue.InsteadOfRelease = async (id, receipt) =>
        {
            // What the pump would find if another host were always faster.
            await queue.DeleteMessageAsync(id, receipt);
            taken.SetResult();
        };
        QueuePump pump = Pump(queue, new Function(_ => throw new InvalidOperationException()));
        await queue.SendMessageAsync("text");
        pump.Start();
        await taken.Task.WaitAsync(Patience);
        int polls = 0;
        long first = 0;
        queue.FoundNothing = () =>
        {
            polls++;
            first = polls == 2 ? Stopwatch.GetTimestamp() : first;
            if (polls == 6)
            {
                enough.SetResult();
            }
        };
        await enough.Task.WaitAsync(Patience);
        Assert.True(Stopwatch.GetElapsedTime(first) > TimeSpan.FromMilliseconds(200));
        await pump.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_lease_that_cannot_be_renewed_for_now_ends_neither_the_run_nor_the_renewing()
    {
        HookedQueue queue = await QueueAsync("renewed");
        await queue.SendMessageAsync("text");
        MessageRun run = new((await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value, queue);
        queue.Released = _ => throw new AggregateException("Retry failed after 4 tries.", new RequestFailedException("No connection"));
        await run.RenewAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        queue.Released = _ => throw new TaskCanceledException("The operation was cancelled because it exceeded the configured time-out.");
        await run.RenewAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        using CancellationTokenSource over = new();
        await over.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.RenewAsync(TimeSpan.FromMinutes(1), over.Token));
    }

    [Fact]
    public async Task Messages_may_be_sent_while_the_pumps_are_being_made()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", store.ConnectionString)]).Build();
        FunctionDescriptor[] functions = [.. Enumerable.Range(0, 200).Select(number => Descriptor($"queue-{number}"))];
        using QueueListener listener = new(
            HostJson.Parse("{}"), new QueueAccounts(configuration, new SettingNames(configuration)), new Function(_ => { }), NullLoggerFactory.Instance);
        bool made = false;
        Task senders = Task.Run(() =>
        {
            while (!Volatile.Read(ref made))
            {
                QueueSignals.Sent(new Uri("embedded://localhost/elsewhere"), "other");
            }
        });
        await listener.StartAsync(functions, CancellationToken.None);
        Volatile.Write(ref made, true);
        await listener.StopAsync(CancellationToken.None);
        await senders;
    }

    private static FunctionDescriptor Descriptor(string queue) => new()
    {
        Name = queue,
        Method = typeof(QueueTriggerTests.TakesText).GetMethod("Run")!,
        DeclaringType = typeof(QueueTriggerTests.TakesText),
        TriggerParameter = typeof(QueueTriggerTests.TakesText).GetMethod("Run")!.GetParameters()[0],
        Trigger = new QueueTriggerAttribute(queue),
    };

    private QueuePump Pump(HookedQueue queue, Function function) => new(
        Descriptor(queue.Name),
        queue,
        new QueueClient(store.ConnectionString, queue.Name + "-poison"),
        new QueueOptions(HostJson.Parse("""{ "extensions": { "queues": { "messageEncoding": "none" } } }""")),
        function,
        NullLogger.Instance);

    private async Task<HookedQueue> QueueAsync(string name)
    {
        HookedQueue queue = new(store.ConnectionString, name);
        await queue.CreateAsync();
        return queue;
    }

    /// <summary>A function that is told the message's try.</summary>
    private sealed class Function(Action<long> run) : IFunctionInvoker
    {
        public long Tries { get; private set; }

        public Task<object?> InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellation)
        {
            Tries = (long)input.BindingData["DequeueCount"]!;
            run(Tries);
            return Task.FromResult<object?>(null);
        }
    }

    /// <summary>The local store's queue, with others who act at chosen moments.</summary>
    private sealed class HookedQueue(string connection, string name) : QueueClient(connection, name)
    {
        public Action<QueueMessage>? Received { get; set; }

        public Action? FoundNothing { get; set; }

        public Func<string, Task> Released { get; set; } = _ => Task.CompletedTask;

        public Func<string, string, Task>? InsteadOfRelease { get; set; }

        public override async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(int? maxMessages, TimeSpan? visibilityTimeout, CancellationToken cancellationToken)
        {
            Response<QueueMessage[]> received = await base.ReceiveMessagesAsync(maxMessages, visibilityTimeout, cancellationToken);
            Array.ForEach(received.Value, message => Received?.Invoke(message));
            if (received.Value.Length == 0)
            {
                FoundNothing?.Invoke();
            }
            return received;
        }

        public override async Task<Response<UpdateReceipt>> UpdateMessageAsync(
            string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (InsteadOfRelease is { } instead)
            {
                await instead(messageId, popReceipt);
                return Response.FromValue(QueuesModelFactory.UpdateReceipt(popReceipt, DateTimeOffset.UnixEpoch), null!);
            }
            Response<UpdateReceipt> updated = await base.UpdateMessageAsync(messageId, popReceipt, messageText, visibilityTimeout, cancellationToken);
            await Released(messageId);
            return updated;
        }
    }
}
