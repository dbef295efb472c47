using System.Diagnostics;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Embedded.Hosting;
using Embedded.Tests;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shared;

namespace Bench.Host;

/// <summary>A queue trigger that does nothing, against the bare client that receives and deletes with as many messages under way.</summary>
internal static class QueueTriggerBench
{
    private const int Batch = 32;
    private const int UnderWay = 64;

    public static async Task<int> RunAsync(string[] args)
    {
        int rounds = args.Length > 0 ? int.Parse(args[0]) : 3;
        int messages = args.Length > 1 ? int.Parse(args[1]) : 5_000;
        string file = Path.Combine(Directory.CreateTempSubdirectory("queue-bench-").FullName, "store.db");
        await RunBackendAsync("local store", $"UseEmbeddedStorage=true;Path={file}", rounds, messages);
        await RunBackendAsync("azurite", Azurite.NewAccount(), rounds, messages);
        return 0;
    }

    private static async Task RunBackendAsync(string name, string connection, int rounds, int messages)
    {
        for (int round = 0; round < rounds; round++)
        {
            double bare = await BareAsync(await FilledAsync(connection, messages), messages);
            double trigger = await TriggerAsync(connection, await FilledAsync(connection, messages), messages);
            Console.WriteLine($"{name}: messages a second, bare client {bare:F0}, trigger {trigger:F0}, ratio {trigger / bare:P0}");
        }
    }

    private static async Task<QueueClient> FilledAsync(string connection, int messages)
    {
        QueueClient queue = new(connection, $"q-{Guid.NewGuid():N}", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateAsync();
        await Parallel.ForAsync(0, messages, new ParallelOptions { MaxDegreeOfParallelism = UnderWay }, async (i, c) => await queue.SendMessageAsync($"message {i}", c));
        return queue;
    }

    private static async Task<double> BareAsync(QueueClient queue, int messages)
    {
        long begun = Stopwatch.GetTimestamp();
        using SemaphoreSlim room = new(UnderWay);
        List<Task> deletes = [];
        for (int taken = 0; taken < messages;)
        {
            QueueMessage[] batch = await queue.ReceiveMessagesAsync(Batch, TimeSpan.FromSeconds(30));
            taken += batch.Length;
            foreach (QueueMessage message in batch)
            {
                await room.WaitAsync();
                deletes.Add(DeleteAsync(queue, message, room));
            }
        }
        await Task.WhenAll(deletes);
        return messages / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task DeleteAsync(QueueClient queue, QueueMessage message, SemaphoreSlim room)
    {
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        room.Release();
    }

    private static async Task<double> TriggerAsync(string connection, QueueClient queue, int messages)
    {
        string root = Directory.CreateTempSubdirectory("queue-bench-").FullName;
        await File.WriteAllTextAsync(Path.Combine(root, "host.json"), $$"""{ "extensions": { "queues": { "batchSize": {{Batch}}, "newBatchThreshold": {{UnderWay - Batch}} } } }""");
        Tally tally = new(messages);
        await using FunctionApp app = await FunctionApp.StartAsync(new FunctionAppOptions
        {
            AppAssembly = typeof(QueueTriggerBench).Assembly,
            FunctionTypes = [typeof(NothingFunction)],
            ContentRoot = root,
            Settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = connection, ["Queue"] = queue.Name },
            Services = s => s.AddSingleton(tally),
            EntryPoint = async _ =>
            {
                FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder([]);
                builder.ConfigureFunctionsWebApplication();
                await builder.Build().RunAsync();
            },
        });
        await tally.Done;
        await app.UntilIdleAsync();
        return messages / Stopwatch.GetElapsedTime(tally.First).TotalSeconds;
    }

    public sealed class Tally(int messages)
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long _first;
        private int _count;

        public Task Done => _done.Task;

        public long First => _first;

        public void Add()
        {
            Interlocked.CompareExchange(ref _first, Stopwatch.GetTimestamp(), 0);
            if (Interlocked.Increment(ref _count) == messages)
            {
                _done.SetResult();
            }
        }
    }

    public sealed class NothingFunction(Tally tally)
    {
        [Function("Nothing")]
        public void Run([QueueTrigger("%Queue%")] string message) => tally.Add();
    }
}
