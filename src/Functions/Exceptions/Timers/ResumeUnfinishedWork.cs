using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>Takes up what a crash left undone: news that nobody read, and outbox items that nobody delivered.</summary>
public sealed class ResumeUnfinishedWork(TouchedOrders touched, OrderStore orders, OrderDesk desk, SweepGuard guard)
{
    /// <summary>At start, and every fifteen minutes.</summary>
    [Function(nameof(ResumeUnfinishedWork))]
    public async Task Run(
        [TimerTrigger("0 */15 * * * *", RunOnStartup = true)] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        ParallelOptions hands = new() { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };
        await Parallel.ForEachAsync(touched.AllAsync(cancellation), hands, async (row, token) => await guard.TryAsync(row.OrderId, () => ResumeAsync(row.Partition, row.OrderId, token), token));

        async Task ResumeAsync(string partition, string orderId, CancellationToken token)
        {
            if (await orders.IsUnfinishedAsync(orderId, token))
            {
                await desk.CatchUpAsync(durable, orderId, token);
            }
            else
            {
                await touched.ForgetAsync(partition, orderId, token);
            }
        }
    }
}
