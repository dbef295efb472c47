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
    public virtual Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call) => call();
}

/// <summary>What a storage call does.</summary>
public enum CallKind
{
    /// <summary>Reads.</summary>
    Read,

    /// <summary>Writes whatever is there.</summary>
    Write,

    /// <summary>Writes under the condition of an ETag, alone or in a transaction.</summary>
    Conditional,
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
            seam.CallAsync(name, CallKind.Write, () => inner.AddEntityAsync(entity, cancellationToken));

        public override Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, CallKind.Write, () => inner.UpsertEntityAsync(entity, mode, cancellationToken));

        public override Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, ifMatch == ETag.All ? CallKind.Write : CallKind.Conditional, () => inner.UpdateEntityAsync(entity, ifMatch, mode, cancellationToken));

        public override Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, CallKind.Write, () => inner.DeleteEntityAsync(partitionKey, rowKey, ifMatch, cancellationToken));

        public override Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, CallKind.Write, () => inner.DeleteEntityAsync(entity, ifMatch, cancellationToken));

        public override Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
            IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
        {
            TableTransactionAction[] actions = [.. seam.Rewrite(name, transactionActions)];
            return seam.CallAsync(name, actions.Any(action => action.ETag != default && action.ETag != ETag.All) ? CallKind.Conditional : CallKind.Write, () => inner.SubmitTransactionAsync(actions, cancellationToken));
        }

        public override Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, CallKind.Read, () => inner.GetEntityAsync<T>(partitionKey, rowKey, select, cancellationToken));

        public override Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
            string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            seam.CallAsync(name, CallKind.Read, () => inner.GetEntityIfExistsAsync<T>(partitionKey, rowKey, select, cancellationToken));

        public override AsyncPageable<T> QueryAsync<T>(
            string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            new SeamPages<T>(inner.QueryAsync<T>(filter, maxPerPage, select, cancellationToken), name, seam);

        public override AsyncPageable<T> QueryAsync<T>(
            Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
            new SeamPages<T>(inner.QueryAsync(filter, maxPerPage, select, cancellationToken), name, seam);
    }

    private sealed class SeamPages<T>(AsyncPageable<T> inner, string name, Seam seam) : AsyncPageable<T>
        where T : notnull
    {
        public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
        {
            IAsyncEnumerator<Page<T>> pages = inner.AsPages(continuationToken, pageSizeHint).GetAsyncEnumerator();
            await using (pages)
            {
                // A page that was refused is asked for again by whoever asked: only the first can fail here.
                bool any = await seam.CallAsync(name, CallKind.Read, () => pages.MoveNextAsync().AsTask());
                while (any)
                {
                    yield return pages.Current;
                    any = await pages.MoveNextAsync();
                }
            }
        }
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

/// <summary>
/// A store that fails a share of its requests: too busy (503), or timed out although the write was made (500), both of which the storage client
/// repeats up to three times, or refused because of its condition (412). A repeat of a write that was made is refused by what it made itself (409, 412).
/// </summary>
/// <param name="rate">Share of requests that fail, 0 to 1.</param>
/// <param name="seed">Of the dice.</param>
public sealed class Faults(double rate, int seed) : Seam
{
    private const int Repeats = 3;

    private readonly Random dice = new(seed);
    private long made;

    /// <summary>How many faults there were.</summary>
    public long Made => Interlocked.Read(ref made);

    public override async Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call)
    {
        for (int repeat = 0; ; repeat++)
        {
            int fault;
            lock (dice)
            {
                fault = dice.NextDouble() < rate ? dice.Next(kind switch { CallKind.Read => 1, CallKind.Write => 2, _ => 3 }) : -1;
            }

            if (fault < 0)
            {
                return await call();
            }

            Interlocked.Increment(ref made);
            if (fault == 2)
            {
                throw new TableTransactionFailedException(new RequestFailedException(412, "The update condition was not satisfied.", "UpdateConditionNotSatisfied", null));
            }

            if (fault == 1)
            {
                await call();
            }

            if (repeat == Repeats)
            {
                throw fault == 1
                    ? new RequestFailedException(500, "The operation timed out; it may have been made.", "OperationTimedOut", null)
                    : new RequestFailedException(503, "The server is busy.", "ServerBusy", null);
            }
        }
    }
}
