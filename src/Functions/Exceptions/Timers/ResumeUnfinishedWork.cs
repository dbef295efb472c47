using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>Takes up what a crash left undone: news that nobody read, and outbox items that nobody delivered.</summary>
public sealed partial class ResumeUnfinishedWork(TouchedOrders touched, OrderStore orders, OrderDesk desk, ILogger<ResumeUnfinishedWork> logger)
{
    /// <summary>At start, and every fifteen minutes.</summary>
    [Function(nameof(ResumeUnfinishedWork))]
    public async Task Run(
        [TimerTrigger("0 */15 * * * *", RunOnStartup = true)] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(touched.AllAsync(cancellation), Hands(cancellation), async (row, token) =>
        {
            try
            {
                if (await orders.IsUnfinishedAsync(row.OrderId, token))
                {
                    await desk.CatchUpAsync(durable, row.OrderId, token);
                }
                else
                {
                    await touched.ForgetAsync(row.Partition, row.OrderId, token);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One order must not keep the others waiting; it is tried again next time.
                LogStuck(e, row.OrderId);
            }
        });
    }

    private static ParallelOptions Hands(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };

    [LoggerMessage(Level = LogLevel.Error, Message = "Order {OrderId} cannot be taken up")]
    private partial void LogStuck(Exception error, string orderId);
}
