using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Notifications;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Notifications.Queues;

/// <summary>
/// Sends one message of the ledger. Its row says "sending" before the provider is called; whatever crashes after that leaves the row unknown,
/// and not a second mail: the sweep waits for the provider's word before it lets the message out again.
/// </summary>
public sealed partial class SendMail(MessageLedger ledger, MessageSender sender, ILogger<SendMail> logger)
{
    /// <summary>For each message of the queue.</summary>
    /// <exception cref="InvalidOperationException">The provider did not take it; the queue tries again.</exception>
    [Function(nameof(SendMail))]
    public async Task Run([QueueTrigger(QueueNames.MailOut)] MailOrder order, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(order.OrderId, order.MessageKey, cancellation) is not { Status: MessageStatus.Queued } queued)
        {
            return;
        }

        (Func<CancellationToken, Task<Delivery>>? send, string? refused) = await sender.PrepareAsync(queued, cancellation);
        if (await ledger.TakeAsync(queued, cancellation) is not { } message)
        {
            return;
        }

        Delivery delivery = send is null ? new(DeliveryResult.Refused, Reason: refused) : await send(cancellation);
        switch (delivery.Result)
        {
            case DeliveryResult.Taken:
                await NoteAsync(message, MessageTrigger.Accepted, delivery);
                break;
            case DeliveryResult.Refused:
                LogRefused(message.Owner, message.Key);
                await sender.ReportUndeliveredAsync(message, delivery.Reason, CancellationToken.None);
                await NoteAsync(message, MessageTrigger.Refused, delivery);
                break;
            case DeliveryResult.NotTaken:
                await ledger.NoteAsync(message, MessageTrigger.GiveBack, null, delivery.Reason, CancellationToken.None);
                throw new InvalidOperationException($"Message {message.Key} of {message.Owner} was not taken; its row says why.");
            default:
                LogUnknown(message.Owner, message.Key);
                break;
        }
    }

    // What is known must be noted even while the app is being stopped.
    private async Task NoteAsync(Message message, MessageTrigger trigger, Delivery delivery)
    {
        await ledger.NoteAsync(message, trigger, delivery.ProviderId, delivery.Reason, CancellationToken.None);
        await ledger.ForgetAsync(message, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageKey} of {OrderId} was refused; its row says why")]
    private partial void LogRefused(string orderId, string messageKey);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether message {MessageKey} of {OrderId} was taken is unknown; the sweep settles it")]
    private partial void LogUnknown(string orderId, string messageKey);
}
