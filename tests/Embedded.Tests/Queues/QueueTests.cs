using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Embedded.Tests.Queues;

public abstract class QueueTests(string connectionString) : QueueSuite(connectionString)
{
    [Fact]
    public async Task A_queue_is_made_once()
    {
        Assert.Equal(204, (await Queue.CreateAsync()).Status);
        Refuses(409, "QueueAlreadyExists", () => Queue.Create(new Dictionary<string, string> { ["owner"] = "shop" }));
        Assert.Null(await Queue.CreateIfNotExistsAsync());
        Assert.Null(Queue.CreateIfNotExists(new Dictionary<string, string> { ["owner"] = "shop" }));
        QueueClient other = Service.GetQueueClient(NewName());
        Assert.False((await other.ExistsAsync()).Value);
        Assert.Equal(201, (await other.CreateIfNotExistsAsync()).Status);
        Assert.True(other.Exists());
        Assert.True((await other.DeleteIfExistsAsync()).Value);
        Assert.False(other.DeleteIfExists());
        Refuses(404, "QueueNotFound", () => other.Delete());
    }

    [Fact]
    public async Task Metadata_can_be_read_and_replaced()
    {
        Response<QueueClient> made = await Service.CreateQueueAsync(NewName(), new Dictionary<string, string> { ["owner"] = "shop", ["a"] = "1" });
        QueueClient queue = made.Value;
        Assert.Equal(201, made.GetRawResponse().Status);
        Assert.Equal(204, queue.Create(new Dictionary<string, string> { ["a"] = "1", ["owner"] = "shop" }).Status);
        QueueProperties properties = await queue.GetPropertiesAsync();
        Assert.Equal(("shop", "1"), (properties.Metadata["owner"], properties.Metadata["a"]));
        await queue.SetMetadataAsync(new Dictionary<string, string> { ["b"] = "2" });
        Assert.Equal("b", Assert.Single(queue.GetProperties().Value.Metadata).Key);
        await Service.DeleteQueueAsync(queue.Name);
    }

    [Fact]
    public void Queues_are_listed_by_prefix()
    {
        string[] names = Enumerable.Range(0, 3).Select(number => $"{Queue.Name}-{number}").ToArray();
        foreach (string name in names)
        {
            Service.CreateQueue(name, new Dictionary<string, string> { ["n"] = name[^1..] });
        }

        Assert.Equal(names, Service.GetQueues(prefix: Queue.Name + "-").Select(queue => queue.Name));
        Assert.All(Service.GetQueues(prefix: Queue.Name + "-"), queue => Assert.Null(queue.Metadata));
        Assert.Equal(["0", "1", "2"], Service.GetQueues(QueueTraits.Metadata, Queue.Name + "-").Select(queue => queue.Metadata["n"]));
        Assert.Equal(4, Service.GetQueues(prefix: Queue.Name).Count());
        foreach (string name in names)
        {
            Service.DeleteQueue(name);
        }
    }

    [Fact]
    public void Without_the_queue_everything_is_not_found()
    {
        QueueClient missing = Service.GetQueueClient(NewName());
        Refuses(404, "QueueNotFound", () => missing.SendMessage("x"));
        Refuses(404, "QueueNotFound", () => missing.ReceiveMessage());
        Refuses(404, "QueueNotFound", () => missing.PeekMessages());
        Refuses(404, "QueueNotFound", () => missing.DeleteMessage("id", "receipt"));
        Refuses(404, "QueueNotFound", () => missing.UpdateMessage("id", "receipt", "x"));
        Refuses(404, "QueueNotFound", () => missing.ClearMessages());
        Refuses(404, "QueueNotFound", () => missing.GetProperties());
        Refuses(404, "QueueNotFound", () => missing.SetMetadata(new Dictionary<string, string> { ["a"] = "1" }));
    }

    [Theory]
    [InlineData("ab", "OutOfRangeInput")]
    [InlineData("Upper", "InvalidResourceName")]
    [InlineData("two--dashes", "InvalidResourceName")]
    [InlineData("-start", "InvalidResourceName")]
    public void A_bad_name_is_refused(string name, string code)
    {
        Refuses(400, code, () => Service.CreateQueue(name));
        Refuses(400, code, () => Service.GetQueueClient(name).SendMessage("x"));
        Refuses(400, code, () => Service.GetQueueClient(name).PeekMessages());
    }

    [Fact]
    public async Task Each_answer_tells_its_id_and_its_date()
    {
        Response[] answers =
        [
            await Queue.SetMetadataAsync(new Dictionary<string, string>()),
            (await Queue.SendMessageAsync("x")).GetRawResponse(),
            Queue.PeekMessages().GetRawResponse(),
            Queue.ReceiveMessages().GetRawResponse(),
            Queue.GetProperties().GetRawResponse(),
            Service.GetQueues(prefix: Queue.Name).AsPages().Single().GetRawResponse(),
            await Queue.ClearMessagesAsync(),
        ];
        Assert.All(answers, answer => Assert.NotEmpty(answer.Headers.RequestId!));
        Assert.All(answers, answer => Assert.NotEmpty(answer.ClientRequestId));
        Assert.All(answers, answer => Assert.NotNull(answer.Headers.Date));
        await Assert.ThrowsAsync<TaskCanceledException>(() => Queue.ExistsAsync(new CancellationToken(true)));
    }

    [Fact]
    public void The_last_page_of_a_listing_has_an_empty_token() =>
        Assert.Equal("", Service.GetQueues(prefix: Queue.Name).AsPages(pageSizeHint: 1).Single().ContinuationToken);
}

public sealed class QueueTestsOnAzurite(AzuriteFixture azurite) : QueueTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class QueueTestsOnTheLocalStore(LocalStoreFixture store) : QueueTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
