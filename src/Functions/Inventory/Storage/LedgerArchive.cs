using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>
/// Rolls months of the stock's ledger up that are long over. Each step takes entries away and adds them to their months' sums in one transaction, which
/// also gives the level row a new ETag: so whoever reads the books meanwhile reads them again, and a crash leaves them right.
/// </summary>
public sealed class LedgerArchive(Tables tables, StockLevels levels)
{
    /// <summary>Rolls up all SKUs.</summary>
    /// <param name="before">Only months that ended by then.</param>
    /// <param name="cancellation">Stops between transactions.</param>
    /// <returns>How many entries went into sums.</returns>
    public async Task<int> RollUpAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        int rolled = 0;
        foreach (string partition in levels.Partitions)
        {
            string? shelf = null;
            List<TableEntity> rows = [];
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {StockRows.LedgerPrefix} and RowKey lt {"ledger\""}"), cancellationToken: cancellation))
            {
                string of = row.RowKey[..row.RowKey.LastIndexOf('!')];
                if (of != shelf && rows.Count > 0)
                {
                    rolled += await RollUpAsync(rows, before, cancellation);
                    rows.Clear();
                }

                shelf = of;
                rows.Add(row);
            }

            rolled += rows.Count > 0 ? await RollUpAsync(rows, before, cancellation) : 0;
        }

        return rolled;
    }

    private async Task<int> RollUpAsync(List<TableEntity> rows, DateTimeOffset before, CancellationToken cancellation)
    {
        int rolled = 0;
        foreach (IReadOnlyList<TableEntity> portion in LedgerRollUp.Of(rows, StockRows.ReadLedger, before))
        {
            rolled += await MoveAsync(portion, cancellation) ? portion.Count : 0;
        }

        return rolled;
    }

    private async Task<bool> MoveAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        string partition = rows[0].PartitionKey, sku = rows[0].GetString("Sku"), location = rows[0].GetString("Location");

        // Nothing is merged into the level but a new ETag, and whatever its old one was: a SKU that sells without pause could keep a roll-up waiting for ever.
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateMerge, new TableEntity(partition, StockRows.LevelKey(sku, location, bucket: 0)), ETag.All),
            .. rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag)),
        ];
        foreach (IGrouping<(string Month, StockMove Kind), StockEntry> group in rows.Select(StockRows.ReadLedger).GroupBy(LedgerRollUp.SumOf))
        {
            string movement = $"month-{group.Key.Month}-{group.Key.Kind}";
            TableEntity? old = await tables.Stock.GetEntityIfExistsAsync<TableEntity>(partition, StockRows.LedgerKey(sku, location, movement), cancellationToken: cancellation)
                is { HasValue: true, Value: { } found } ? found : null;
            TableEntity sum = StockRows.WriteLedger(partition, movement, sku, LedgerRollUp.Add(old is null ? null : StockRows.ReadLedger(old), group.Key.Month, [.. group]));
            actions.Add(old is null ? new(TableTransactionActionType.Add, sum) : new(TableTransactionActionType.UpdateReplace, sum, old.ETag));
        }

        try
        {
            await tables.Stock.SubmitTransactionAsync(actions, cancellation);
            levels.Forget(sku);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 409 or 412)
        {
            // Another process rolls the same up; what it leaves is the next run's.
            return false;
        }
    }
}
