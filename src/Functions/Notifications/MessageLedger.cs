using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Notifications;

/// <summary>What lies on the queue <c>mail-out</c>: which message of the ledger is to be sent.</summary>
/// <param name="OrderId">The order, or <see cref="MessageLedger.Staff"/>.</param>
/// <param name="MessageKey">The message.</param>
public sealed record MailOrder(string OrderId, string MessageKey);

/// <summary>
/// The ledger of messages, table <c>Messages</c>: one insert-only row per order, kind and subject, written before anything is sent. The rows that
/// are at the provider stand a second time in one small partition, so that the sweep for unknown ones reads nothing else.
/// </summary>
public sealed class MessageLedger(Tables tables, Storage.Queues queues, TimeProvider clock)
{
    /// <summary>Owner of messages to staff.</summary>
    public const string Staff = "staff";

    /// <summary>Kind of messages to staff about an exception; their subject is its id.</summary>
    public const string ExceptionKind = "exception";

    /// <summary>Kind of messages to staff about the carts of a day; their subject is the day.</summary>
    public const string CartDigestKind = "cartDigest";

    /// <summary>Owner of messages to suppliers.</summary>
    public const string Supplier = "supplier";

    /// <summary>Kind of messages to suppliers; their subject is the purchase request's id.</summary>
    public const string PurchaseKind = "purchaseRequest";

    private const string InFlight = "in-flight";

    private TableClient Messages => tables[TableNames.Messages];

    /// <summary>Writes a message to the customer down and queues it; called again, it changes nothing.</summary>
    public Task QueueAsync(Order order, MessageWish wish, CancellationToken cancellation)
    {
        Message message = New(order.Id, Message.KeyOf(wish), Message.KindOf(wish.Kind), wish.Subject, MessageChannel.Mail);
        return QueueAsync(string.IsNullOrWhiteSpace(order.Customer.Email) ? Unaddressed(message) : message, cancellation);
    }

    /// <summary>Writes a message to staff about an exception down and queues it; called again, it changes nothing.</summary>
    public Task QueueForStaffAsync(string exceptionId, MessageChannel channel, CancellationToken cancellation) => QueueAsync(
        New(Staff, $"{ExceptionKind}-{exceptionId}-{channel}", ExceptionKind, exceptionId, channel), cancellation);

    /// <summary>Writes a message to staff about the carts of a day down and queues it; called again, it changes nothing.</summary>
    public Task QueueDigestAsync(string day, MessageChannel channel, CancellationToken cancellation) => QueueAsync(
        New(Staff, $"{CartDigestKind}-{day}-{channel}", CartDigestKind, day, channel), cancellation);

    /// <summary>Writes a purchase request to its supplier down and queues it; called again, it changes nothing.</summary>
    public Task QueueForSupplierAsync(string requestId, CancellationToken cancellation) =>
        QueueAsync(New(Supplier, requestId, PurchaseKind, requestId, MessageChannel.Mail), cancellation);

    /// <summary>An order's messages, the oldest first.</summary>
    public async Task<IReadOnlyList<Message>> ListAsync(string orderId, CancellationToken cancellation = default)
    {
        List<Message> messages = [];
        await foreach (TableEntity row in Messages.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {orderId}"), cancellationToken: cancellation))
        {
            messages.Add(Message.Read(row));
        }

        return [.. messages.OrderBy(message => message.QueuedAt)];
    }

    /// <summary>The message with this key; null when there is none.</summary>
    public async Task<Message?> FindAsync(string owner, string key, CancellationToken cancellation = default)
    {
        NullableResponse<TableEntity> row = await Messages.GetEntityIfExistsAsync<TableEntity>(owner, key, cancellationToken: cancellation);
        return row.HasValue ? Message.Read(row.Value!) : null;
    }

    /// <summary>Takes a queued message up for sending, and keeps an eye on it from now on.</summary>
    /// <returns>The message; null when somebody else was faster.</returns>
    public async Task<Message?> TakeAsync(Message message, CancellationToken cancellation)
    {
        await Messages.UpsertEntityAsync(
            new TableEntity(InFlight, InFlightKey(message)) { ["Owner"] = message.Owner, ["Key"] = message.Key, ["Since"] = clock.GetUtcNow() },
            TableUpdateMode.Replace, cancellation);
        return await TryAsync(message, MessageTrigger.Send, null, null, cancellation);
    }

    /// <summary>Notes what became of a message. Where that means nothing any more (it was reported delivered meanwhile), nothing changes.</summary>
    /// <param name="read">The message as it was read; read again where it has changed since.</param>
    /// <param name="trigger">What became of it.</param>
    /// <param name="providerId">The provider's id of it, where that is new.</param>
    /// <param name="reason">Why, where the provider says so.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task NoteAsync(Message read, MessageTrigger trigger, string? providerId, string? reason, CancellationToken cancellation)
    {
        for (Message? message = read; message is not null; message = await FindAsync(read.Owner, read.Key, cancellation))
        {
            // Given back by the sweep while the provider was taking it after all.
            MessageTrigger meant = trigger == MessageTrigger.Accepted && message.Status == MessageStatus.Queued ? MessageTrigger.Reported : trigger;
            if (MessageLifecycle.Table[message.Status, meant].Verdict != Verdict.Apply)
            {
                return;
            }

            if (await TryAsync(message, meant, providerId, reason, cancellation) is not null)
            {
                return;
            }
        }
    }

    /// <summary>Stops watching a message that is no longer in flight.</summary>
    public Task ForgetAsync(Message message, CancellationToken cancellation) =>
        Messages.DeleteEntityAsync(InFlight, InFlightKey(message), ETag.All, cancellation);

    /// <summary>Sends the queue's message for a message of the ledger (again).</summary>
    public Task SendOrderAsync(Message message, CancellationToken cancellation) =>
        queues.SendAsync(QueueNames.MailOut, new MailOrder(message.Owner, message.Key), cancellation);

    /// <summary>Messages that have been at the provider since before <paramref name="before"/>, with or without an answer.</summary>
    public async IAsyncEnumerable<MailOrder> InFlightAsync(
        DateTimeOffset before, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (TableEntity row in Messages.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {InFlight} and Since le {before}"), cancellationToken: cancellation))
        {
            yield return new(row.GetString("Owner"), row.GetString("Key"));
        }
    }

    private async Task QueueAsync(Message message, CancellationToken cancellation)
    {
        try
        {
            await Messages.AddEntityAsync(message.ToRow(), cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Written down before. Should it have crashed before the queue had it, the queue gets it now; if not, it finds nothing to do.
            message = (await FindAsync(message.Owner, message.Key, cancellation))!;
        }

        if (message.Status == MessageStatus.Queued)
        {
            await SendOrderAsync(message, cancellation);
        }
    }

    private async Task<Message?> TryAsync(Message message, MessageTrigger trigger, string? providerId, string? reason, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        MessageStatus next = MessageLifecycle.Table[message.Status, trigger].Next;
        Message after = message with
        {
            Status = next,
            Attempts = next == MessageStatus.Sending ? message.Attempts + 1 : message.Attempts,
            SendingAt = next == MessageStatus.Sending ? now : message.SendingAt,
            SentAt = message.SentAt ?? (next is MessageStatus.Sent or MessageStatus.Delivered ? now : null),
            SettledAt = next is MessageStatus.Delivered or MessageStatus.Bounced or MessageStatus.Failed ? now : message.SettledAt,
            ProviderId = providerId ?? message.ProviderId,
            Reason = reason ?? message.Reason,
        };
        try
        {
            Response written = await Messages.UpdateEntityAsync(after.ToRow(), message.ETag, TableUpdateMode.Replace, cancellation);
            return after with { ETag = written.Headers.ETag!.Value };
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return null;
        }
    }

    private Message New(string owner, string key, string kind, string subject, MessageChannel channel) =>
        new(owner, key, kind, subject, channel, MessageStatus.Queued, clock.GetUtcNow());

    private static Message Unaddressed(Message message) =>
        message with { Status = MessageStatus.Failed, SettledAt = message.QueuedAt, Reason = "The order has no mail address." };

    private static string InFlightKey(Message message) => $"{message.Owner}~{message.Key}";
}
