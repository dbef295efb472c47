using System.Collections.Concurrent;
using Azure;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Orders;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Notifications;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Orders;

/// <summary>
/// Does what a change of an order calls for outside its partition, then removes the items. Each is harmless when done twice; so it is only for
/// the sake of the work saved that nobody in this process does what another one is doing just now.
/// </summary>
public sealed partial class Outbox(OrderStore store, OrderLists lists, WorkLists work, MessageLedger messages, ExceptionDesk exceptions, WaitingOrders waiting, ILogger<Outbox> logger)
{
    private readonly ConcurrentDictionary<(string OrderId, string RowKey, ETag Version), bool> inHand = new();

    /// <summary>Does all items that nobody has in hand; wake-ups last, so that whoever is woken finds everything in place.</summary>
    public async Task DeliverAsync(OrderDocument document, DurableTaskClient durable, CancellationToken cancellation)
    {
        OutboxItem[] mine = [.. document.Outbox.Where(item => inHand.TryAdd(InHand(item), true))];
        try
        {
            bool starts = mine.Any(item => item.Kind == OutboxKind.Start);
            string own = Wakes.OrderInstance(document.Order);
            foreach (OutboxItem item in mine.OrderBy(item => item.Kind switch { OutboxKind.Start => 1, OutboxKind.Wake => 2, _ => 0 }))
            {
                // An instance that starts now reads the order anyway.
                if (!(starts && item.Kind == OutboxKind.Wake && item.Subject == own))
                {
                    await DeliverAsync(item, document, durable, cancellation);
                }
            }

            await store.DoneAsync(document, mine, cancellation);
        }
        finally
        {
            foreach (OutboxItem item in mine)
            {
                inHand.TryRemove(InHand(item), out _);
            }
        }

        (string, string, ETag) InHand(OutboxItem item) => (document.Order.Id, item.RowKey, document.TagOf(item));
    }

    private Task DeliverAsync(OutboxItem item, OrderDocument document, DurableTaskClient durable, CancellationToken cancellation) => item.Kind switch
    {
        OutboxKind.Start => StartAsync(document.Order, durable, cancellation),
        OutboxKind.Wake => WakeAsync(item.Subject, document.Order, durable, cancellation),
        OutboxKind.Index => lists.WriteAsync(document.Order, item.Argument, cancellation),
        OutboxKind.WorkList => UntilCurrentAsync(document, order => work.WriteAsync(order, item.Subject, cancellation), cancellation),
        OutboxKind.Standing => UntilCurrentAsync(document, order => exceptions.SettleAsync(order, item.Subject, cancellation), cancellation),
        OutboxKind.Waiting => UntilCurrentAsync(document, order => waiting.WriteAsync(order, cancellation), cancellation),
        OutboxKind.Mail => messages.QueueAsync(document.Order, item.ToMessage(), cancellation),
        OutboxKind.Alert => exceptions.OpenAsync(document.Order, item.Subject, item.Argument ?? "", cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.Kind, null),
    };

    // Whoever writes late, after the order has moved on, finds that out and writes what is true now.
    private async Task UntilCurrentAsync(OrderDocument document, Func<Order, Task> write, CancellationToken cancellation)
    {
        await write(document.Order);
        while (!await store.IsCurrentAsync(document, cancellation))
        {
            document = (await store.LoadAsync(document.Order.Id, cancellation))!;
            await write(document.Order);
        }
    }

    private static async Task StartAsync(Order order, DurableTaskClient durable, CancellationToken cancellation)
    {
        string instance = Wakes.OrderInstance(order);

        // Starting an id that exists could replace a running instance in some engines; so look first.
        if (await durable.GetInstanceAsync(instance, cancellation) is null)
        {
            await ScheduleAsync(durable, nameof(OrderOrchestrator), new OrderRef(order.Id, order.Generation), instance, cancellation);
        }
    }

    private async Task WakeAsync(string instance, Order order, DurableTaskClient durable, CancellationToken cancellation)
    {
        OrchestrationMetadata? metadata = await durable.GetInstanceAsync(instance, cancellation);
        if (metadata is null or { IsCompleted: true } && ReturnOf(instance, order) is { } returnId)
        {
            await ScheduleAsync(durable, nameof(Returns.ReturnOrchestrator), new PartRef(order.Id, returnId, order.Generation), instance, cancellation);
        }
        else if (metadata is { RuntimeStatus: OrchestrationRuntimeStatus.Running or OrchestrationRuntimeStatus.Pending })
        {
            await durable.RaiseEventAsync(instance, Wakes.EventName, OrderProgress.Of(order), cancellation);
        }
        else if (metadata is { IsCompleted: true } && order.OpenDuties().FirstOrDefault(duty => Wakes.ParcelInstance(duty.Owner, order.Generation) == instance) is { } late)
        {
            // A label that was bought while its parcel was called off.
            await ScheduleAsync(durable, nameof(Fulfilment.FulfilmentOrchestrator), new PartRef(order.Id, late.Owner, order.Generation), instance, cancellation);
        }
        else if (order.OpenDuties().Any(duty => duty.Owner.Length == 0) && instance == Wakes.OrderInstance(order))
        {
            // Whoever carried the order is gone, and there is something to do: the sweep would find it later, this is sooner.
            LogNobodyHome(instance);
            await StartSettlementAsync(order, durable, cancellation);
        }
    }

    // A return that had lapsed and comes after all is taken up again by an instance of the same id.
    private static string? ReturnOf(string instance, Order order) =>
        instance.StartsWith("return-", StringComparison.Ordinal) && order.Return(instance[7..instance.LastIndexOf('-')]) is { IsOver: false } item ? item.Id : null;

    private static async Task StartSettlementAsync(Order order, DurableTaskClient durable, CancellationToken cancellation)
    {
        string instance = $"settle-{order.Id}-{order.EventCount}";
        if (await durable.GetInstanceAsync(instance, cancellation) is null)
        {
            await ScheduleAsync(durable, nameof(OrderOrchestrator), new OrderRef(order.Id, order.Generation), instance, cancellation);
        }
    }

    // Two who look at the same moment both find nobody there: whoever comes second leaves it to the first.
    private static async Task ScheduleAsync(DurableTaskClient durable, string orchestrator, object input, string instance, CancellationToken cancellation)
    {
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(orchestrator, input, new StartOrchestrationOptions(instance), cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (await durable.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
            {
                throw;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Instance {InstanceId} is not running; a new one settles what is open")]
    private partial void LogNobodyHome(string instanceId);
}
