using System.Linq.Expressions;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Functions.Tests.Chaos;

/// <summary>What a test does to storage calls at the seam between the app and its tables; by default nothing.</summary>
public abstract class Seam
{
    /// <summary>May change what is written in a transaction.</summary>
    public virtual IEnumerable<TableTransactionAction> Rewrite(string table, IEnumerable<TableTransactionAction> actions) => actions;

    /// <summary>May fail a call, before or after it was made.</summary>
    public virtual Task<T> CallAsync<T>(string table, bool writes, Func<Task<T>> call) => call();
}

/// <summary>The app's tables, seen through a <see cref="Seam"/>.</summary>
public sealed class SeamTables(TableServiceClient inner, Seam seam) : TableServiceClient
{
    public override TableClient GetTableClient(string tableName) => new SeamTable(inner.GetTableClient(tableName), tableName, seam);

    private sealed class SeamTable(TableClient inner, string name, Seam seam) : TableClient
    {
        public override string Name => name;

        public override Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) => inner.CreateIfNotExistsAsync(cancellationToken);

        public override Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, true, () => inner.AddEntityAsync(entity, cancellationToken));

        public override Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, true, () => inner.UpsertEntityAsync(entity, mode, cancellationToken));

        public override Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, true, () => inner.UpdateEntityAsync(entity, ifMatch, mode, cancellationToken));

        public override Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, true, () => inner.DeleteEntityAsync(partitionKey, rowKey, ifMatch, cancellationToken));

        public override Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, true, () => inner.DeleteEntityAsync(entity, ifMatch, cancellationToken));

        public override Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
            IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
        {
            TableTransactionAction[] actions = [.. seam.Rewrite(name, transactionActions)];
            return seam.CallAsync(name, true, () => inner.SubmitTransactionAsync(actions, cancellationToken));
        }

        public override Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, false, () => inner.GetEntityAsync<T>(partitionKey, rowKey, select, cancellationToken));

        public override Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
            string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, false, () => inner.GetEntityIfExistsAsync<T>(partitionKey, rowKey, select, cancellationToken));

        public override AsyncPageable<T> QueryAsync<T>(
            string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            inner.QueryAsync<T>(filter, maxPerPage, select, cancellationToken);

        public override AsyncPageable<T> QueryAsync<T>(
            Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            inner.QueryAsync(filter, maxPerPage, select, cancellationToken);
    }
}

/// <summary>Takes the condition off every write of a stock counter: what the ETag protects from happens.</summary>
public sealed class WithoutETags : Seam
{
    public override IEnumerable<TableTransactionAction> Rewrite(string table, IEnumerable<TableTransactionAction> actions) => actions.Select(action =>
        table == "Stock" && action.ActionType == TableTransactionActionType.UpdateReplace
            ? new TableTransactionAction(action.ActionType, action.Entity, ETag.All)
            : action);
}

/// <summary>Passes everything on.</summary>
public sealed class Untouched : Seam;

/// <summary>A store that fails a share of its calls: refused by condition or conflict, too busy, or failed although the write was made.</summary>
/// <param name="rate">Share of calls that fail, 0 to 1.</param>
/// <param name="seed">Of the dice.</param>
public sealed class Faults(double rate, int seed) : Seam
{
    private readonly Random dice = new(seed);
    private long made;

    /// <summary>How many faults there were.</summary>
    public long Made => Interlocked.Read(ref made);

    /// <summary>Whether faults happen now.</summary>
    public bool On { get; set; } = true;

    public override async Task<T> CallAsync<T>(string table, bool writes, Func<Task<T>> call)
    {
        int kind;
        lock (dice)
        {
            kind = On && dice.NextDouble() < rate ? dice.Next(writes ? 4 : 1) : -1;
        }

        if (kind < 0)
        {
            return await call();
        }

        Interlocked.Increment(ref made);
        if (kind == 1)
        {
            await call();
            throw new RequestFailedException(500, "The operation timed out; it may have been made.", "OperationTimedOut", null);
        }

        throw kind switch
        {
            2 => new TableTransactionFailedException(new RequestFailedException(412, "The update condition was not satisfied.", "UpdateConditionNotSatisfied", null)),
            3 => new TableTransactionFailedException(new RequestFailedException(409, "The entity already exists.", "EntityAlreadyExists", null)),
            _ => new RequestFailedException(503, "The server is busy.", "ServerBusy", null),
        };
    }
}
