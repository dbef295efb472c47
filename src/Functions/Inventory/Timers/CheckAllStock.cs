using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Compares counters, ledger and open orders of every SKU each night.</summary>
public sealed class CheckAllStock(StockAuditor auditor)
{
    /// <summary>At 03:30 UTC.</summary>
    [Function(nameof(CheckAllStock))]
    public Task Run([TimerTrigger("0 30 3 * * *")] TimerInfo timer, CancellationToken cancellation) => auditor.CheckAllAsync(cancellation);
}
