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
    [Function(nameof(HandleMailEvent))]
    public async Task Run([QueueTrigger(QueueNames.MailEvents)] MailNewsBatch batch, CancellationToken cancellation)
    {
        foreach (MailNews news in batch.Events)
        {
            if (await ledger.FindAsync(news.OrderId, news.MessageKey, cancellation) is not { } message
                || MessageLifecycle.Table[message.Status, news.Trigger].Verdict != Verdict.Apply)
            {
                continue;
            }

            if (news.Trigger == MessageTrigger.Bounced)
            {
                await sender.ReportUndeliveredAsync(message, news.Reason, cancellation);
            }

            await ledger.NoteAsync(message, news.Trigger, news.ProviderId, news.Reason, cancellation);
        }
    }
}
