using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Exceptions.Http;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>E12: compares what we believe with what others say.</summary>
public sealed partial class ReconcileEveryNight(TruthReconciler reconciler, ILogger<ReconcileEveryNight> logger)
{
    /// <summary>Every night at three.</summary>
    [Function(nameof(ReconcileEveryNight))]
    public async Task Run([TimerTrigger("0 0 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        Reconciliation done = await reconciler.RunAsync(durable, TimeSpan.FromDays(ReconcileTruth.UsualDays), cancellation);
        LogDone(done.Orders, done.Differences.Count, done.Settled, done.Unfinished.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reconciled {Orders} orders: {Differences} differences, {Settled} settled; {Unfinished} checks could not be finished")]
    private partial void LogDone(int orders, int differences, int settled, int unfinished);
}
