using System.Collections;
using System.Collections.Concurrent;
using System.Text;
using Azure;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Sends returned values to queues: texts and bytes as they are, other objects as JSON, each element of a list by itself.</summary>
internal sealed class QueueOutputSink(QueueAccounts accounts, HostJson hostJson, IOptions<WorkerOptions> worker) : IOutputSink
{
    private readonly bool _base64 = new QueueOptions(hostJson).Base64;
    private readonly ConcurrentDictionary<OutputBindingAttribute, QueueClient> _queues = new(ReferenceEqualityComparer.Instance);

    public bool Handles(OutputBindingAttribute output) => output is QueueOutputAttribute;

    public void Check(OutputBindingAttribute output, string function)
    {
        QueueOutputAttribute binding = (QueueOutputAttribute)output;
        _queues[output] = accounts.Queue(binding.Connection, binding.QueueName, function);
    }

    public async Task WriteAsync(OutputBindingAttribute output, object value, CancellationToken cancellation)
    {
        QueueClient queue = _queues[output];
        IEnumerable messages = value is IEnumerable list and not string and not byte[] and not IDictionary && !IsJson(value) ? list : new[] { value };
        foreach (object? message in messages)
        {
            if (message is not null)
            {
                await SendAsync(queue, MessageText.Encode(ContentOf(message), _base64), cancellation);
            }
        }
    }

    private static bool IsJson(object value) => value is System.Text.Json.Nodes.JsonNode or System.Text.Json.JsonElement;

    private static async Task SendAsync(QueueClient queue, string text, CancellationToken cancellation)
    {
        try
        {
            await queue.SendMessageAsync(text, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await queue.SendMessageAsync(text, cancellation);
        }
    }

    private byte[] ContentOf(object message) => message switch
    {
        string text => Encoding.UTF8.GetBytes(text),
        byte[] bytes => bytes,
        BinaryData data => data.ToArray(),
        _ => worker.Value.Serializer!.Serialize(message, message.GetType()).ToArray(),
    };
}
