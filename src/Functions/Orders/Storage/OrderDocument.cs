using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Exceptions;
using Serverless.Domain.Inventory;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>An order as it was read, with what has happened to it since: everything that one save writes in one transaction.</summary>
public sealed class OrderDocument
{
    private readonly List<TableTransactionAction> writes = [];
    private readonly List<OrderEvent> events = [];
    private readonly Dictionary<string, OutboxItem> outbox = [];
    private readonly Dictionary<string, ETag> outboxTags = [];
    private readonly HashSet<string> called = [];

    internal OrderDocument(Order order, ETag etag, string? summary, string? lastWrites, IReadOnlyList<InboxRow> inbox, IEnumerable<(OutboxItem Item, ETag ETag)> leftOver)
    {
        Order = order;
        LastWrites = lastWrites ?? "";
        ETag = etag;
        Summary = summary;
        Inbox = inbox;
        foreach ((OutboxItem item, ETag tag) in leftOver)
        {
            outbox[item.RowKey] = item;
            outboxTags[item.RowKey] = tag;
        }
    }

    /// <summary>The order.</summary>
    public Order Order { get; }

    /// <summary>News that has not been applied.</summary>
    public IReadOnlyList<InboxRow> Inbox { get; }

    /// <summary>What has to be done outside the order's partition, left over from before or called for by this save.</summary>
    public IReadOnlyCollection<OutboxItem> Outbox => outbox.Values;

    /// <summary>What has happened since it was read.</summary>
    public IReadOnlyList<OrderEvent> Events => events;

    /// <summary>Whether there is anything to save.</summary>
    public bool HasChanges { get; private set; }

    internal ETag ETag { get; set; }

    /// <summary>Ids of the last writes, the newest first: how a writer whose answer was lost finds out that its write was made.</summary>
    internal string LastWrites { get; set; }

    /// <summary>The list row as it was last written.</summary>
    internal string? Summary { get; set; }

    internal IEnumerable<TableTransactionAction> Writes => writes;

    /// <summary>Makes events facts: state, timeline, and what they call for outside.</summary>
    public void Happened(IReadOnlyList<OrderEvent> happenings, Actor actor, DateTimeOffset now)
    {
        if (happenings.Count == 0)
        {
            return;
        }

        Duty[] duties = [.. Order.OpenDuties()];
        HashSet<(ExceptionRule Rule, string Code)> standing = Standing();
        bool waited = Order.WaitsForStock;
        foreach (OrderEvent happened in happenings)
        {
            Order.Apply(happened, now);
            events.Add(happened);
            writes.Add(new(TableTransactionActionType.Add, TimelineRow.Write(Order.Id, Order.EventCount, happened, actor, now)));
            foreach (MessageWish wish in CustomerMessages.For(Order, happened))
            {
                CallFor(OutboxItem.Mail(wish));
            }

            foreach (string instance in Wakes.For(Order, happened))
            {
                CallFor(OutboxItem.Wake(instance));
            }

            if (happened is OrderRehydrated)
            {
                CallFor(OutboxItem.Start());
            }

            if (happened is SurpriseNoted surprise)
            {
                CallFor(OutboxItem.Alert(ExceptionRule.Surprise, surprise.Code, surprise.Detail));
            }

            if (WorkLists.Item(happened) is { } item)
            {
                CallFor(item);
            }
        }

        foreach (string instance in Wakes.For(Order, duties))
        {
            CallFor(OutboxItem.Wake(instance));
        }

        standing.SymmetricExceptWith(Standing());
        foreach ((ExceptionRule rule, string code) in standing)
        {
            CallFor(OutboxItem.Standing(rule, code));
        }

        if (waited != Order.WaitsForStock || happenings.Any(happened => happened is LineChanged))
        {
            CallFor(new(OutboxKind.Waiting, ""));
        }

        HasChanges = true;
    }

    /// <summary>Marks news as applied; it is never applied again.</summary>
    public void Applied(InboxRow row)
    {
        writes.Add(new(TableTransactionActionType.UpdateMerge, new TableEntity(Order.Id, row.RowKey) { ["Applied"] = true }, row.ETag));
        HasChanges = true;
    }

    /// <summary>Notes a command under its sender's key, as news that is already applied; a repeat then fails on this row.</summary>
    public void Note(CommandKey key, DateTimeOffset now)
    {
        writes.Add(new(TableTransactionActionType.Add, new TableEntity(Order.Id, InboxRow.Key(key.Source, key.EventId)) { ["Applied"] = true, ["ReceivedAt"] = now, ["Says"] = key.Says }));
        HasChanges = true;
    }

    /// <summary>
    /// Adds something to be done outside. An item that is left over from before is written again: whoever is just doing the old one must not take
    /// the new one away with it.
    /// </summary>
    public void CallFor(OutboxItem item)
    {
        if (called.Add(item.RowKey))
        {
            outbox[item.RowKey] = item;
            writes.Add(new(TableTransactionActionType.UpsertReplace, item.ToRow(Order.Id)));
            HasChanges = true;
        }
    }

    /// <summary>The version in which an outbox item was read or written here.</summary>
    internal ETag TagOf(OutboxItem item) => outboxTags[item.RowKey];

    /// <summary>Takes over the versions that a transaction gave to the rows it wrote.</summary>
    internal void Written(IReadOnlyList<TableTransactionAction> actions, IReadOnlyList<Response> responses)
    {
        ETag = responses[0].Headers.ETag!.Value;
        for (int index = 0; index < actions.Count; index++)
        {
            if (actions[index].Entity.RowKey.StartsWith(OutboxItem.Prefix, StringComparison.Ordinal))
            {
                outboxTags[actions[index].Entity.RowKey] = responses[index].Headers.ETag!.Value;
            }
        }
    }

    private HashSet<(ExceptionRule Rule, string Code)> Standing() => [.. StandingExceptions.Of(Order).Select(item => (item.Rule, item.Code))];
}
