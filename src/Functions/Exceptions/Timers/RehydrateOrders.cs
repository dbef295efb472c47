using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Returns;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>
/// The order's row is the truth, not the engine's status: an open order whose instance failed, was terminated, is missing, or has not done for hours what it
/// should have, gets a fresh one, with the next generation, which goes on from the stored state.
/// </summary>
public sealed partial class RehydrateOrders(OrderStore orders, OrderLists lists, OrderDesk desk, SweepGuard guard, TimeProvider clock, ILogger<RehydrateOrders> logger)
{
    private const string OrderPrefix = "order-";
    private const string ReturnPrefix = "return-";

    // A younger order may just be about to start its instance.
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(15);

    // Whoever is behind that long was not only slow: timers and wakes are minutes late at worst.
    private static readonly TimeSpan Overdue = TimeSpan.FromHours(3);

    // The sweeps before this one were that long ago, at most, unless the app stood still.
    private static readonly TimeSpan Awake = TimeSpan.FromHours(2);

    /// <summary>At start, and every hour.</summary>
    [Function(nameof(RehydrateOrders))]
    public async Task Run(
        [TimerTrigger("0 0 * * * *", RunOnStartup = true)] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await foreach (OrchestrationMetadata dead in Instances(durable, OrderPrefix, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated))
        {
            (string orderId, int generation) = Split(dead.InstanceId, OrderPrefix);
            await guard.TryAsync(orderId, () => ReplaceDeadAsync(orderId, generation, dead.InstanceId), cancellation);
        }

        await foreach (OrchestrationMetadata dead in Instances(durable, ReturnPrefix, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated))
        {
            (string returnId, int generation) = Split(dead.InstanceId, ReturnPrefix);
            string orderId = PartIds.OrderOf(returnId) ?? returnId;
            await guard.TryAsync(orderId, () => RestartReturnAsync(durable, dead.InstanceId, new(orderId, returnId, generation), cancellation), cancellation);
        }

        // After a standstill everybody is late, and at work on it just now: who still is when the sweeps come by the hour again gets help.
        DateTimeOffset now = clock.GetUtcNow();
        bool awake = timer.ScheduleStatus is { } schedule && now.UtcDateTime - schedule.Last.ToUniversalTime() < Awake;
        await FindMissingAsync(durable, now, awake, cancellation);

        async Task ReplaceDeadAsync(string orderId, int generation, string instanceId)
        {
            await RehydrateAsync(durable, orderId, generation, cancellation);
            await durable.PurgeInstanceAsync(instanceId, cancellation);
        }
    }

    private async Task FindMissingAsync(DurableTaskClient durable, DateTimeOffset now, bool awake, CancellationToken cancellation)
    {
        Dictionary<string, OrchestrationMetadata> carried = [];
        await foreach (OrchestrationMetadata alive in Instances(
            durable, OrderPrefix, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Suspended))
        {
            carried[Split(alive.InstanceId, OrderPrefix).Id] = alive;
        }

        DateTimeOffset before = now - Young;
        string open = TableClient.CreateQueryFilter($"State eq {OrderState.Open.ToString()} and ReceivedAt lt {before}");
        Dictionary<string, string> met = [];
        foreach (OrderStatus status in Enum.GetValues<OrderStatus>())
        {
            await foreach (OrderSummary summary in lists.WithStatusAsync(status, open, cancellation))
            {
                await guard.TryAsync(summary.Id, () => LookAfterAsync(summary), cancellation);
            }
        }

        async Task LookAfterAsync(OrderSummary summary)
        {
            bool isFirst = met.TryAdd(summary.Id, summary.PartitionKey);
            if (isFirst && carried.TryGetValue(summary.Id, out OrchestrationMetadata? carrier))
            {
                if (awake)
                {
                    await ReplaceOverdueAsync(durable, summary, carrier, now, cancellation);
                }
            }
            else if ((await orders.LoadAsync(summary.Id, cancellation))?.Order is { } order)
            {
                await TidyAsync(order, [met[summary.Id], summary.PartitionKey], cancellation);
                await ReplaceMissingAsync(durable, order, cancellation);
            }
        }
    }

    // A process that died between writing a row late and looking whether the order had moved on left it there.
    private async Task TidyAsync(Order order, IEnumerable<string> partitions, CancellationToken cancellation)
    {
        foreach (string stale in partitions.Where(partition => partition != OrderSummary.Of(order).PartitionKey))
        {
            await lists.WriteAsync(order, stale, cancellation);
        }
    }

    private async Task ReplaceMissingAsync(DurableTaskClient durable, Order order, CancellationToken cancellation)
    {
        if (order.State == OrderState.Open && await durable.GetInstanceAsync(Wakes.OrderInstance(order), cancellation) is null or { IsCompleted: true })
        {
            await RehydrateAsync(durable, order.Id, order.Generation, cancellation);
        }
    }

    // A list row only proposes: reading each order every hour would be dear.
    private async Task ReplaceOverdueAsync(DurableTaskClient durable, OrderSummary summary, OrchestrationMetadata carrier, DateTimeOffset now, CancellationToken cancellation)
    {
        DateTimeOffset before = now - Overdue;
        bool perhaps = summary.Status switch
        {
            OrderStatus.PendingPayment => summary.PayBy < before,
            OrderStatus.Paid => summary.ReceivedAt < before,
            _ => summary.DeliveredAt is { } delivered && desk.Policies.ReturnUntil(delivered) < before,
        };
        if (!perhaps || carrier.LastUpdatedAt > before || (await orders.LoadAsync(summary.Id, cancellation))?.Order is not { } order
            || order.OverdueSince(now) is not { } since || since > before || carrier.InstanceId != Wakes.OrderInstance(order))
        {
            return;
        }

        LogOverdue(order.Id, order.Generation, since);
        await durable.TerminateInstanceAsync(carrier.InstanceId, cancellation);
        await RehydrateAsync(durable, order.Id, order.Generation, cancellation);
    }

    private async Task RehydrateAsync(DurableTaskClient durable, string orderId, int lost, CancellationToken cancellation)
    {
        LogLost(orderId, lost);
        await desk.ExecuteAsync(durable, orderId, Actor.System, order => order.Rehydrate(lost), null, cancellation);
    }

    // The fresh instance takes the dead one's id and place at once: between purging and starting a crash would leave the return to nobody.
    private async Task RestartReturnAsync(DurableTaskClient durable, string instanceId, PartRef part, CancellationToken cancellation)
    {
        if ((await orders.LoadAsync(part.OrderId, cancellation))?.Order is { } order && order.Generation == part.Generation && order.Return(part.PartId) is { IsOver: false })
        {
            LogLost(part.PartId, part.Generation);
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ReturnOrchestrator), part, new StartOrchestrationOptions(instanceId), cancellation);
        }
        else
        {
            await durable.PurgeInstanceAsync(instanceId, cancellation);
        }
    }

    private static AsyncPageable<OrchestrationMetadata> Instances(DurableTaskClient durable, string prefix, params OrchestrationRuntimeStatus[] statuses) =>
        durable.GetAllInstancesAsync(new OrchestrationQuery { InstanceIdPrefix = prefix, Statuses = statuses, PageSize = 1000 });

    private static (string Id, int Generation) Split(string instanceId, string prefix)
    {
        int dash = instanceId.LastIndexOf('-');
        return (instanceId[prefix.Length..dash], int.Parse(instanceId.AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Instance {Generation} of {Id} should have gone on at {Since}; a fresh one takes over")]
    private partial void LogOverdue(string id, int generation, DateTimeOffset since);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody carries {Id} any more (generation {Generation}); a fresh instance takes over")]
    private partial void LogLost(string id, int generation);
}
