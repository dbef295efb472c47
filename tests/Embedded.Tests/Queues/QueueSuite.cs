using Azure;
using Azure.Storage.Queues;

namespace Embedded.Tests.Queues;

/// <summary>Tests that hold on every back end; each gets a queue of its own.</summary>
public abstract class QueueSuite(string connectionString) : IAsyncLifetime
{
    protected string ConnectionString { get; } = connectionString;

    protected QueueServiceClient Service { get; } = new(connectionString);

    protected QueueClient Queue { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Queue = Service.GetQueueClient(NewName());
        await Queue.CreateAsync();
    }

    public async Task DisposeAsync() => await Queue.DeleteIfExistsAsync();

    protected static string NewName() => "q-" + Guid.NewGuid().ToString("N");

    protected static void Refuses(int status, string? code, Action action)
    {
        var refusal = Assert.ThrowsAny<RequestFailedException>(action);
        Assert.Equal((status, code), (refusal.Status, refusal.ErrorCode));
    }
}
