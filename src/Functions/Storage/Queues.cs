using Azure.Storage.Queues;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Storage;

/// <summary>The queue clients.</summary>
public sealed class Queues
{
    private readonly Dictionary<string, QueueClient> clients;

    /// <summary>Makes a client for each queue; creates nothing.</summary>
    public Queues(QueueServiceClient service) => clients = QueueNames.All.ToDictionary(name => name, service.GetQueueClient);

    /// <summary>The queue with this name, one of <see cref="QueueNames"/>.</summary>
    public QueueClient this[string name] => clients[name];

    /// <summary>Sends a message as JSON.</summary>
    public Task SendAsync<T>(string queue, T message, CancellationToken cancellation = default) =>
        clients[queue].SendMessageAsync(Json.Write(message), cancellation);

    /// <summary>Creates what is missing.</summary>
    public Task EnsureAsync(CancellationToken cancellation) =>
        Task.WhenAll(clients.Values.Select(queue => queue.CreateIfNotExistsAsync(cancellationToken: cancellation)));
}
