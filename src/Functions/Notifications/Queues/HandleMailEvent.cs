using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Notifications;
using Serverless.Functions.Notifications.SendGrid;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Notifications.Queues;

/// <summary>Notes in the ledger what SendGrid says about mails. The message's lifecycle makes a repeated or late event change nothing.</summary>
public sealed class HandleMailEvent(MessageLedger ledger, MessageSender sender)
{
    /// <summary>For each message of the queue.</summary>
    /// <exception cref="AggregateException">Some news could not be noted; the queue tries again.</exception>
    [Function(nameof(HandleMailEvent))]
    public async Task Run([QueueTrigger(QueueNames.MailEvents)] MailNewsBatch batch, CancellationToken cancellation)
    {
        List<Exception> failed = [];
        foreach (MailNews news in batch.Events)
        {
            try
            {
                await NoteAsync(news, cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // What came with it concerns other mails.
                failed.Add(e);
            }
        }

        if (failed.Count > 0)
        {
            throw new AggregateException(failed);
        }
    }

    private async Task NoteAsync(MailNews news, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(news.OrderId, news.MessageKey, cancellation) is not { } message
            || MessageLifecycle.Table[message.Status, news.Trigger].Verdict != Verdict.Apply)
        {
            return;
        }

        if (news.Trigger == MessageTrigger.Bounced)
        {
            await sender.ReportUndeliveredAsync(message, news.Reason, cancellation);
        }

        await ledger.NoteAsync(message, news.Trigger, news.ProviderId, news.Reason, cancellation);
    }
}
