using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>One message under way. Its pop receipt changes when it is hidden anew, so what is done to it is done one by one.</summary>
internal sealed class MessageRun(QueueMessage message, QueueClient queue)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private string _receipt = message.PopReceipt;
    private volatile bool _finished;

    public QueueMessage Message => message;

    /// <summary>Whether the message has been deleted or let go, or is just being.</summary>
    public bool IsFinished => _finished;

    public Task Done { get; set; } = Task.CompletedTask;

    public Task DeleteAsync(CancellationToken cancellation) => FinishAsync(() => queue.DeleteMessageAsync(message.MessageId, _receipt, cancellation));

    /// <summary>Lets the message be delivered again after a while.</summary>
    public Task ReleaseAsync(TimeSpan after, CancellationToken cancellation) =>
        FinishAsync(() => queue.UpdateMessageAsync(message.MessageId, _receipt, visibilityTimeout: after, cancellationToken: cancellation));

    public async Task RenewAsync(TimeSpan lease, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (!_finished)
            {
                _receipt = (await queue.UpdateMessageAsync(message.MessageId, _receipt, visibilityTimeout: lease, cancellationToken: cancellation)).Value.PopReceipt;
            }
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // The function goes on; if the lease is lost, the message comes again, as at-least-once delivery allows.
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task FinishAsync<T>(Func<Task<T>> last)
    {
        await _turn.WaitAsync();
        try
        {
            _finished = true;
            await last();
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 || e.ErrorCode == "PopReceiptMismatch")
        {
            // The function has changed or deleted the message itself, or the queue is gone: there is nothing left to do.
        }
        finally
        {
            _turn.Release();
        }
    }
}
