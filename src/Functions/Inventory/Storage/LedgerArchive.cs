using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>
/// Rolls months of the stock's ledger up that are long over. Each step takes entries away and adds them to their months' sums in one transaction, which
/// also rewrites a level row as it is: so whoever reads the books meanwhile reads them again, and a crash leaves them right.
/// </summary>
public sealed class LedgerArchive(Tables tables, StockLevels levels)
{
    private const int MostTries = 50;

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
            await MoveAsync(portion, cancellation);
            rolled += portion.Count;
        }

        return rolled;
    }

    private async Task MoveAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        string partition = rows[0].PartitionKey, sku = rows[0].GetString("Sku"), location = rows[0].GetString("Location");
        for (int tried = 0; ; tried++)
        {
            StoredLevel? level = (await levels.GetAsync([sku], fresh: true, cancellation)).FirstOrDefault(stored => stored.Level.Location == location);
            if (level is null)
            {
                return;
            }

            List<TableTransactionAction> actions =
            [
                new(TableTransactionActionType.UpdateReplace, StockRows.Write(partition, level.Level, level.Bucket), level.ETag),
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
                return;
            }
            catch (TableTransactionFailedException e) when (e.Status is 409 or 412 && tried < MostTries)
            {
                // A sale took the level row meanwhile; or another process rolls the same up, and then the next try finds its entries gone.
                await Task.Delay(Random.Shared.Next(1, 20), cancellation);
            }
            catch (TableTransactionFailedException e) when (e.Status == 404)
            {
                return;
            }
        }
    }
}
