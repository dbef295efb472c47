using System.Diagnostics;
using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Payments.Storage;

namespace Serverless.Functions.Orders;

/// <summary>What became of a command.</summary>
/// <param name="Order">The order as it is now; null when there is none.</param>
/// <param name="Refusals">Why not; empty when accepted.</param>
public sealed record DeskAnswer(Order? Order, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Whether it was accepted.</summary>
    public bool Accepted => Order is not null && Refusals.Count == 0;
}

/// <summary>
/// The one place where orders change: reads the order, applies its unread news, decides, writes everything in one transaction, then does what
/// the change calls for outside. A lost race starts again from a fresh read.
/// </summary>
public sealed partial class OrderDesk(OrderStore store, Outbox outbox, VelocityStore velocity, Policies policies, TimeProvider clock, ILogger<OrderDesk> logger)
{
    private const int MostTries = 60;

    // Each is a row or more of the one transaction.
    private const int MostNews = 20;

    /// <summary>The numbers of the business.</summary>
    public Policies Policies => policies;

    /// <summary>Applies the unread news, nothing more.</summary>
    public Task<DeskAnswer> CatchUpAsync(DurableTaskClient durable, string orderId, CancellationToken cancellation = default) =>
        ExecuteAsync(durable, orderId, Actor.System, _ => Decision<OrderEvent>.Of(), null, cancellation);

    /// <summary>Applies the unread news, then a command.</summary>
    /// <param name="durable">Starts and wakes orchestrations.</param>
    /// <param name="orderId">The order.</param>
    /// <param name="actor">Who commands.</param>
    /// <param name="decide">The decision; called again after a lost race, so it must have no effect of its own.</param>
    /// <param name="key">The sender's key of the command, if it has one.</param>
    /// <param name="cancellation">Gives up between steps.</param>
    public async Task<DeskAnswer> ExecuteAsync(
        DurableTaskClient durable, string orderId, Actor actor, Func<Order, Decision<OrderEvent>> decide, CommandKey? key = null, CancellationToken cancellation = default)
    {
        using Activity? span = Telemetry.Source.StartActivity("order");
        span?.SetTag("order.id", orderId);
        using IDisposable? scope = logger.BeginScope(new KeyValuePair<string, object>[] { new("OrderId", orderId) });
        string? writeId = null;
        for (int tried = 1; ; tried++)
        {
            OrderDocument? document = await store.LoadAsync(orderId, cancellation);
            if (document is null)
            {
                return new(null, [new("unknownOrder", $"There is no order {orderId}.")]);
            }

            if (writeId is not null && OrderStore.WasWritten(document, writeId))
            {
                await outbox.DeliverAsync(document, durable, cancellation);
                return new(document.Order, []);
            }

            DateTimeOffset now = clock.GetUtcNow();
            if (!await ApplyInboxAsync(document, now, cancellation))
            {
                // What a part of the news calls for is done with the rest.
                tried = await SaveAsync(document, NewWrite(), tried, cancellation) ? 0 : tried;
                continue;
            }

            Decision<OrderEvent> decision = decide(document.Order);
            if (decision.Refused && key is not null && await store.NotedAsync(orderId, key, cancellation) is { } noted)
            {
                // The command was done before, and cannot be done twice.
                (key, decide) = (null, Repeated(noted));
                decision = decide(document.Order);
            }

            document.Happened(decision.Events, actor, now);
            if (key is not null && !decision.Refused)
            {
                document.Note(key, now);
            }

            writeId = NewWrite();
            try
            {
                if (!await SaveAsync(document, writeId, tried, cancellation))
                {
                    continue;
                }
            }
            catch (TableTransactionFailedException e) when (e.Status == 409 && key is not null && tried < MostTries)
            {
                (key, decide) = (null, Repeated(await store.NotedAsync(orderId, key!, cancellation) ?? true));
                continue;
            }

            foreach (Refusal refusal in decision.Refusals)
            {
                Telemetry.Refused(refusal.Code);
            }

            await outbox.DeliverAsync(document, durable, cancellation);
            return new(document.Order, decision.Refusals);
        }
    }

    private static string NewWrite() => Guid.NewGuid().ToString("N");

    // False when somebody else changed the order first.
    private async Task<bool> SaveAsync(OrderDocument document, string writeId, int tried, CancellationToken cancellation)
    {
        if (!document.HasChanges)
        {
            return true;
        }

        OrderLists.Refresh(document);
        try
        {
            await store.SaveAsync(document, writeId, cancellation);
        }
        catch (TableTransactionFailedException e) when (e.Status == 412 && tried < MostTries)
        {
            LogLostRace(document.Order.Id, tried);
            await Task.Delay(Random.Shared.Next(1, 10 * tried), cancellation);
            return false;
        }

        foreach (OrderEvent happened in document.Events)
        {
            Telemetry.Happened(happened.Kind);
        }

        return true;
    }

    // What the command did when it was noted is the answer now, unless the key was noted with another one.
    private static Func<Order, Decision<OrderEvent>> Repeated(bool same) => _ => same ? Decision<OrderEvent>.Of() : Decision<OrderEvent>.No(IdempotencyKey.Reused);

    // False when there is more news than one transaction can hold.
    private async Task<bool> ApplyInboxAsync(OrderDocument document, DateTimeOffset now, CancellationToken cancellation)
    {
        // What one piece of news tells may make another one readable, whichever lies first.
        List<InboxRow> unread = [.. document.Inbox];
        for (int read = 0; read < MostNews && unread.Find(row => row.Event.CanBeRead(document.Order)) is { } row; read++)
        {
            unread.Remove(row);
            InboxEvent news = row.Event is PaymentNews { Entry.Card: { } card, Counted: null } paid
                ? paid with { Counted = await velocity.AtPaymentAsync(document.Order, card.Fingerprint, cancellation) }
                : row.Event;
            Decision<OrderEvent> decision = news.Decide(document.Order, policies, now);
            IReadOnlyList<OrderEvent> events = decision.Refused
                ? [.. decision.Refusals.Select(refusal => new SurpriseNoted(refusal.Code, refusal.Message))]
                : decision.Events;
            document.Happened(events, row.Event.Actor, now);
            document.Applied(row);
        }

        return !unread.Exists(row => row.Event.CanBeRead(document.Order));
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Order {OrderId} was changed by somebody else; trying again ({Tried})")]
    private partial void LogLostRace(string orderId, int tried);
}
