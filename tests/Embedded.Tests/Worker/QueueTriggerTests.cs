using System.Collections.Concurrent;
using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Embedded.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Tests.Worker;

public sealed class QueueTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string FastHost = """
        { "extensions": { "queues": { "batchSize": 4, "newBatchThreshold": 2, "maxDequeueCount": 3, "visibilityTimeout": "00:00:00", "maxPollingInterval": "00:00:01" } } }
        """;

    [Fact]
    public async Task A_message_sent_in_this_process_is_taken_at_once_and_deleted()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(TakesText));
        await using (app)
        {
            await app.UntilIdleAsync();
            await queue.SendMessageAsync("hello");
            Assert.False(app.IsIdle);
            await app.UntilIdleAsync();
            Assert.Equal(["hello"], log.Texts);
            Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        }
    }

    [Fact]
    public async Task Messages_from_before_the_start_are_taken_and_bound_to_objects_and_metadata()
    {
        (FunctionApp app, QueueLog log, _) = await StartAsync(typeof(TakesItem), before: """{"sku":"A-1","quantity":2}""");
        await using (app)
        {
            await app.UntilIdleAsync();
            Assert.Equal(["A-1 x 2, try 1, True"], log.Texts);
        }
    }

    [Fact]
    public async Task The_local_store_serves_queues_as_well()
    {
        string store = $"UseEmbeddedStorage=true;Path={Path.Combine(Directory.CreateTempSubdirectory("store-").FullName, "store.db")}";
        QueueLog log = new();
        await using FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(Fails)],
            HostJson = FastHost,
            Settings = { ["AzureWebJobsStorage"] = store, ["QueueName"] = "local" },
            Services = s => s.AddSingleton(log),
        });
        QueueClient queue = new(store, "local", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateAsync();
        await queue.SendMessageAsync("bad");
        await app.UntilIdleAsync();
        Assert.Equal(["1", "2", "3"], log.Texts);
        QueueClient poison = new(store, "local-poison", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        Assert.Equal("bad", (await poison.ReceiveMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task A_message_that_fails_in_a_poison_queue_stays_there()
    {
        string store = $"UseEmbeddedStorage=true;Path={Path.Combine(Directory.CreateTempSubdirectory("store-").FullName, "store.db")}";
        QueueLog log = new();
        await using FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [typeof(Fails)],
            HostJson = FastHost,
            Settings = { ["AzureWebJobsStorage"] = store, ["QueueName"] = "local-poison" },
            Services = s => s.AddSingleton(log),
        });
        QueueClient queue = new(store, "local-poison");
        await queue.CreateAsync();
        await queue.SendMessageAsync("YmFk");
        await app.UntilIdleAsync();
        Assert.Equal(["1"], log.Texts);
        Assert.Equal(1, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        Assert.False(await new QueueClient(store, "local-poison-poison").ExistsAsync());
    }

    [Fact]
    public async Task A_message_can_be_had_as_the_clients_type()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(TakesMessage));
        await using (app)
        {
            await queue.SendMessageAsync("payload");
            await app.UntilIdleAsync();
            Assert.Equal(["payload 1"], log.Texts);
        }
    }

    [Fact]
    public async Task A_message_that_keeps_failing_goes_to_the_poison_queue()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(Fails));
        await using (app)
        {
            await queue.SendMessageAsync("bad");
            await app.UntilIdleAsync();
            Assert.Equal(["1", "2", "3"], log.Texts);
            QueueClient poison = Client(queue.Name + "-poison");
            Assert.Equal("bad", (await poison.ReceiveMessagesAsync(2)).Value.Single().Body.ToString());
            Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        }
    }

    [Fact]
    public async Task A_message_that_is_no_base64_goes_to_the_poison_queue_unread()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(TakesText));
        await using (app)
        {
            QueueClient plain = new(azurite.ConnectionString, queue.Name);
            await plain.SendMessageAsync("not base64!");
            await app.UntilIdleAsync();
            Assert.Empty(log.Texts);
            QueueClient poison = new(azurite.ConnectionString, queue.Name + "-poison");
            Assert.Equal("not base64!", (await poison.ReceiveMessageAsync()).Value.Body.ToString());
        }
    }

    [Fact]
    public async Task No_more_run_at_once_than_batch_and_threshold_allow()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(Counts));
        await using (app)
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(i => queue.SendMessageAsync($"{i}")));
            await app.UntilIdleAsync();
            Assert.Equal(40, log.Texts.Count);
            Assert.InRange(log.Most, 3, 6);
        }
    }

    [Fact]
    public async Task What_a_function_returns_goes_to_queues_and_to_the_caller()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(ManyOutputs));
        await using (app)
        {
            using HttpClient client = new() { BaseAddress = new Uri(app.Url) };
            HttpResponseMessage response = await client.PostAsync("/api/many", null);
            Assert.Equal(202, (int)response.StatusCode);
            await app.UntilIdleAsync();
            Assert.Equal(["single", """{"Sku":"A-1","Quantity":1}""", """{"Sku":"A-2","Quantity":2}"""], log.Texts.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_function_may_delete_its_message_itself()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(Deletes), services: s => s.AddSingleton(new Func<string, QueueClient>(Client)));
        await using (app)
        {
            await queue.SendMessageAsync("mine");
            await app.UntilIdleAsync();
            Assert.Equal(["mine"], log.Texts);
        }
    }

    [Fact]
    public async Task A_message_hidden_anew_is_finished_with_its_new_receipt()
    {
        QueueClient queue = Client($"q-{Guid.NewGuid():N}");
        await queue.CreateAsync();
        await queue.SendMessageAsync("long");
        QueueMessage message = (await queue.ReceiveMessageAsync(TimeSpan.FromSeconds(5))).Value;
        MessageRun run = new(message, queue);
        await run.RenewAsync(TimeSpan.FromMinutes(5), CancellationToken.None);
        await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteMessageAsync(message.MessageId, message.PopReceipt));
        await run.DeleteAsync(CancellationToken.None);
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public void Pauses_between_empty_polls_grow_to_the_longest_and_start_afresh_after_a_message()
    {
        Backoff backoff = new(TimeSpan.FromSeconds(2));
        TimeSpan[] pauses = [.. Enumerable.Range(0, 12).Select(i => backoff.Next(foundBefore: i == 0))];
        Assert.Equal(TimeSpan.FromMilliseconds(100), pauses[0]);
        Assert.InRange(pauses[1].TotalMilliseconds, 180, 220);
        Assert.InRange(pauses[2].TotalMilliseconds, 260, 340);
        Assert.Equal(TimeSpan.FromSeconds(2), pauses[^1]);
        Assert.Equal(TimeSpan.FromMilliseconds(100), backoff.Next(foundBefore: true));
    }

    [Fact]
    public async Task Shutdown_waits_for_the_functions_under_way_and_takes_no_new_messages()
    {
        (FunctionApp app, QueueLog log, QueueClient queue) = await StartAsync(typeof(Slow));
        await queue.SendMessageAsync("first");
        await log.Begun.Task;
        ValueTask stopping = app.DisposeAsync();
        log.MayEnd.SetResult();
        await stopping;
        Assert.Equal(["first"], log.Texts);
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    private async Task<(FunctionApp App, QueueLog Log, QueueClient Queue)> StartAsync(Type functions, string? before = null, Action<IServiceCollection>? services = null)
    {
        string name = $"q-{Guid.NewGuid():N}";
        QueueClient queue = Client(name);
        await queue.CreateAsync();
        if (before is not null)
        {
            await queue.SendMessageAsync(before);
        }
        QueueLog log = new();
        FunctionApp app = await TestApp.StartAsync(new TestApp.Setup
        {
            Functions = [functions],
            HostJson = FastHost,
            Settings = { ["AzureWebJobsStorage"] = azurite.ConnectionString, ["QueueName"] = name },
            Services = s =>
            {
                s.AddSingleton(log);
                services?.Invoke(s);
            },
        });
        return (app, log, queue);
    }

    private QueueClient Client(string name) => new(azurite.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    public sealed class QueueLog
    {
        private int _now;

        public ConcurrentQueue<string> Texts { get; } = new();

        public int Most { get; private set; }

        /// <summary>Set once as many are under way as keep the pump from asking for more.</summary>
        public TaskCompletionSource Full { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource MayEnd { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Enter()
        {
            int now = Interlocked.Increment(ref _now);
            lock (Texts)
            {
                Most = Math.Max(Most, now);
            }
            if (now == 3)
            {
                Full.TrySetResult();
            }
        }

        public void Leave() => Interlocked.Decrement(ref _now);
    }

    public sealed class TakesText(QueueLog log)
    {
        [Function("TakesText")]
        public void Run([QueueTrigger("%QueueName%")] string message) => log.Texts.Enqueue(message);
    }

    public sealed class TakesItem(QueueLog log)
    {
        [Function("TakesItem")]
        public void Run([QueueTrigger("%QueueName%")] Item item, long dequeueCount, string id, DateTimeOffset insertionTime, FunctionContext context) =>
            log.Texts.Enqueue($"{item.Sku} x {item.Quantity}, try {dequeueCount}, {id.Length > 0 && insertionTime.Year > 2000 && context.BindingContext.BindingData.ContainsKey("PopReceipt")}");
    }

    public sealed class TakesMessage(QueueLog log)
    {
        [Function("TakesMessage")]
        public void Run([QueueTrigger("%QueueName%")] QueueMessage message) => log.Texts.Enqueue($"{message.Body} {message.DequeueCount}");
    }

    public sealed class Fails(QueueLog log)
    {
        [Function("Fails")]
        public void Run([QueueTrigger("%QueueName%")] string message, long dequeueCount)
        {
            log.Texts.Enqueue($"{dequeueCount}");
            throw new InvalidOperationException("no");
        }
    }

    public sealed class Counts(QueueLog log)
    {
        [Function("Counts")]
        public async Task Run([QueueTrigger("%QueueName%")] byte[] message)
        {
            log.Enter();
            await log.Full.Task;
            log.Leave();
            log.Texts.Enqueue(Encoding.UTF8.GetString(message));
        }
    }

    public sealed class Deletes(QueueLog log, Func<string, QueueClient> client, IConfiguration configuration)
    {
        [Function("Deletes")]
        public async Task Run([QueueTrigger("%QueueName%")] QueueMessage message)
        {
            await client(configuration["QueueName"]!).DeleteMessageAsync(message.MessageId, message.PopReceipt);
            log.Texts.Enqueue(message.Body.ToString());
        }
    }

    public sealed class Slow(QueueLog log)
    {
        [Function("Slow")]
        public async Task Run([QueueTrigger("%QueueName%")] string message)
        {
            log.Begun.SetResult();
            await log.MayEnd.Task;
            log.Texts.Enqueue(message);
        }
    }

    public sealed class ManyOutputs(QueueLog log)
    {
        [Function("Many")]
        public static Outputs Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "many")] HttpRequest request) =>
            new() { Response = Results.StatusCode(202), Items = [new Item("A-1", 1), new Item("A-2", 2)], Text = "single" };

        [Function("TakesMany")]
        public void Take([QueueTrigger("%QueueName%")] string message) => log.Texts.Enqueue(message);

        public sealed class Outputs
        {
            [HttpResult]
            public IResult? Response { get; set; }

            [QueueOutput("%QueueName%")]
            public Item[]? Items { get; set; }

            [QueueOutput("%QueueName%")]
            public string? Text { get; set; }

            [QueueOutput("%QueueName%")]
            public string? Nothing { get; set; }
        }
    }
}
