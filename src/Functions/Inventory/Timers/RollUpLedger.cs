using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Inventory.Timers;

/// <summary>Adds the ledger's months up that are long over, so that the books of a SKU that sells a lot stay quick to read.</summary>
public sealed partial class RollUpLedger(LedgerArchive archive, TimeProvider clock, ILogger<RollUpLedger> logger)
{
    // Repeats of a movement are recognised by its entry: by then nobody repeats one.
    private const int MonthsKept = 1;

    /// <summary>On the second of each month, at 04:15 UTC.</summary>
    [Function(nameof(RollUpLedger))]
    public async Task Run([TimerTrigger("0 15 4 2 * *")] TimerInfo timer, CancellationToken cancellation) =>
        LogDone(await archive.RollUpAsync(clock.GetUtcNow().AddMonths(-MonthsKept), cancellation));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Entries} entries of the stock's ledger were added up by month")]
    private partial void LogDone(int entries);
}
