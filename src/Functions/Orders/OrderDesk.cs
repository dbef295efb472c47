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

/// <summary>A command as it was noted under its sender's key, so that a repeat is recognised.</summary>
/// <param name="Source">Who sends: <c>staff</c>, <c>customer</c>, a channel.</param>
/// <param name="EventId">The sender's key.</param>
public sealed record CommandKey(string Source, string EventId);

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
            await ApplyInboxAsync(document, now, cancellation);
            Decision<OrderEvent> decision = decide(document.Order);
            if (decision.Refused && key is not null && await store.IsNotedAsync(orderId, key, cancellation))
            {
                // The command was done before, and cannot be done twice: what it did then is the answer now.
                key = null;
                decide = _ => Decision<OrderEvent>.Of();
                decision = decide(document.Order);
            }

            document.Happened(decision.Events, actor, now);
            if (key is not null && !decision.Refused)
            {
                document.Note(key.Source, key.EventId, now);
            }

            OrderLists.Refresh(document);
            try
            {
                if (document.HasChanges)
                {
                    writeId = Guid.NewGuid().ToString("N");
                    await store.SaveAsync(document, writeId, cancellation);
                }
            }
            catch (TableTransactionFailedException e) when (e.Status == 412 && tried < MostTries)
            {
                LogLostRace(orderId, tried);
                await Task.Delay(Random.Shared.Next(1, 10 * tried), cancellation);
                continue;
            }
            catch (TableTransactionFailedException e) when (e.Status == 409 && key is not null && tried < MostTries)
            {
                // The command was noted before: what it did then is the answer now.
                key = null;
                decide = _ => Decision<OrderEvent>.Of();
                continue;
            }

            Count(document, decision);
            await outbox.DeliverAsync(document, durable, cancellation);
            return new(document.Order, decision.Refusals);
        }
    }

    private static void Count(OrderDocument document, Decision<OrderEvent> decision)
    {
        foreach (OrderEvent happened in document.Events)
        {
            Telemetry.Happened(happened.Kind);
        }

        foreach (Refusal refusal in decision.Refusals)
        {
            Telemetry.Refused(refusal.Code);
        }
    }

    private async Task ApplyInboxAsync(OrderDocument document, DateTimeOffset now, CancellationToken cancellation)
    {
        // What one piece of news tells may make another one readable, whichever lies first.
        List<InboxRow> unread = [.. document.Inbox];
        while (unread.Find(row => row.Event.CanBeRead(document.Order)) is { } row)
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
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Order {OrderId} was changed by somebody else; trying again ({Tried})")]
    private partial void LogLostRace(string orderId, int tried);
}
