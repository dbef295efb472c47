using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Notifications;
using Serverless.Functions.Exceptions;

namespace Serverless.Functions.Notifications.Timers;

/// <summary>
/// Settles messages of which nobody knows whether the provider has them: after ten minutes without its word they go out again; after five
/// attempts they are a matter for staff.
/// </summary>
public sealed partial class ResendUnknownMails(MessageLedger ledger, MessageSender sender, SweepGuard guard, TimeProvider clock, ILogger<ResendUnknownMails> logger)
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    /// <summary>Every five minutes.</summary>
    [Function(nameof(ResendUnknownMails))]
    public async Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach (MailOrder order in ledger.InFlightAsync(clock.GetUtcNow() - Wait, cancellation))
        {
            await guard.TryAsync(order.OrderId, () => SettleAsync(order, cancellation), cancellation);
        }
    }

    private async Task SettleAsync(MailOrder order, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(order.OrderId, order.MessageKey, cancellation) is not { } message)
        {
            return;
        }

        if (message is { Status: MessageStatus.Sending, Attempts: >= MostAttempts })
        {
            const string reason = "The provider never said whether it has it.";
            await sender.ReportUndeliveredAsync(message, reason, cancellation);
            await ledger.NoteAsync(message, MessageTrigger.Refused, null, reason, cancellation);
        }
        else if (message.Status is MessageStatus.Sending or MessageStatus.Queued)
        {
            LogAgain(message.Owner, message.Key, message.Attempts);
            await ledger.NoteAsync(message, MessageTrigger.GiveBack, null, null, cancellation);
            await ledger.SendOrderAsync(message, cancellation);
            return;
        }

        await ledger.ForgetAsync(message, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Message {MessageKey} of {OrderId} goes out again after {Attempts} attempts")]
    private partial void LogAgain(string orderId, string messageKey, int attempts);
}
