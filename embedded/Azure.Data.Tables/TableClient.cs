#nullable disable
using System.Linq.Expressions;
using Azure.Core;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Queries;
using Embedded.Storage;

namespace Azure.Data.Tables;

/// <summary>Reads and writes the entities of one table.</summary>
public class TableClient
{
    private readonly TableBackend _backend;

    /// <summary>For tests that put something else in its place.</summary>
    protected TableClient()
    {
    }

    /// <summary>A client by connection string.</summary>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    /// <summary>A client by connection string.</summary>
    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableBackendFactory.FromConnectionString(connectionString, options), tableName)
    {
    }

    /// <summary>A client with a shared access signature; the table's name is in the address.</summary>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
        : this(TableBackendFactory.FromSas(AccountOf(endpoint), credential, options), NameOf(endpoint))
    {
    }

    /// <summary>A client at an address that carries the table's name and its own signature.</summary>
    public TableClient(Uri endpoint, TableClientOptions options = null)
        : this(TableBackendFactory.FromSignedUri(AccountOf(endpoint), options), NameOf(endpoint))
    {
    }

    /// <summary>A client with a token.</summary>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableBackendFactory.FromToken(endpoint, tokenCredential, options), tableName)
    {
    }

    /// <summary>A client with an account key.</summary>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    /// <summary>A client with an account key.</summary>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableBackendFactory.FromKey(endpoint, credential, options), tableName)
    {
    }

    internal TableClient(TableBackend backend, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _backend = backend;
        Name = tableName;
    }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _backend.AccountName;

    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>The table's address.</summary>
    public virtual Uri Uri => new($"{StorageUri.WithoutQuery(_backend.Endpoint).AbsoluteUri.TrimEnd('/')}/{Name}");

    /// <summary>A filter from a LINQ expression.</summary>
    /// <exception cref="NotSupportedException">It has no OData form.</exception>
    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => FilterExpression.Of(filter);

    /// <summary>A filter from an interpolated string, whose values are quoted and escaped.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Of(filter);

    /// <summary>Creates the table.</summary>
    /// <exception cref="RequestFailedException">There is such a table, or the name is bad.</exception>
    public virtual Response<TableItem> Create(CancellationToken cancellationToken = default) =>
        CreateCore(false, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates the table.</summary>
    /// <exception cref="RequestFailedException">There is such a table, or the name is bad.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        CreateCore(false, true, cancellationToken).AsTask();

    /// <summary>Creates the table unless there is one. The raw answer's status says which: 409 when there was.</summary>
    public virtual Response<TableItem> CreateIfNotExists(CancellationToken cancellationToken = default) =>
        CreateCore(true, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates the table unless there is one. The raw answer's status says which: 409 when there was.</summary>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        CreateCore(true, true, cancellationToken).AsTask();

    /// <summary>Deletes the table. The answer's status is 404 when there was none.</summary>
    public virtual Response Delete(CancellationToken cancellationToken = default) =>
        _backend.DeleteTable(Name, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes the table. The answer's status is 404 when there was none.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _backend.DeleteTable(Name, true, cancellationToken).AsTask();

    /// <summary>Adds an entity.</summary>
    /// <exception cref="RequestFailedException">409: there is one with its key.</exception>
    public virtual Response AddEntity<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteCore(TableTransactionActionType.Add, entity, null, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Adds an entity.</summary>
    /// <exception cref="RequestFailedException">409: there is one with its key.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteCore(TableTransactionActionType.Add, entity, null, true, cancellationToken).AsTask();

    /// <summary>Adds an entity, or changes the one with its key.</summary>
    public virtual Response UpsertEntity<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteCore(Upsert(mode), entity, null, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Adds an entity, or changes the one with its key.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteCore(Upsert(mode), entity, null, true, cancellationToken).AsTask();

    /// <summary>Changes an entity, if it has the given ETag (<see cref="ETag.All"/>: any).</summary>
    /// <exception cref="RequestFailedException">404: there is none; 412: it has another ETag.</exception>
    public virtual Response UpdateEntity<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        UpdateCore(entity, ifMatch, mode, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Changes an entity, if it has the given ETag (<see cref="ETag.All"/>: any).</summary>
    /// <exception cref="RequestFailedException">404: there is none; 412: it has another ETag.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        UpdateCore(entity, ifMatch, mode, true, cancellationToken).AsTask();

    /// <summary>Deletes an entity, if it has the given ETag (default: any). The answer's status is 404 when there was none.</summary>
    public virtual Response DeleteEntity(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteCore(entity, ifMatch, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes an entity, if it has the given ETag (default: any). The answer's status is 404 when there was none.</summary>
    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteCore(entity, ifMatch, true, cancellationToken).AsTask();

    /// <summary>Deletes an entity, if it has the given ETag (default: any). The answer's status is 404 when there was none.</summary>
    public virtual Response DeleteEntity(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteCore(partitionKey, rowKey, ifMatch, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes an entity, if it has the given ETag (default: any). The answer's status is 404 when there was none.</summary>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteCore(partitionKey, rowKey, ifMatch, true, cancellationToken).AsTask();

    /// <summary>Reads an entity.</summary>
    /// <exception cref="RequestFailedException">404: there is none.</exception>
    public virtual Response<T> GetEntity<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        GetCore<T>(partitionKey, rowKey, select, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Reads an entity.</summary>
    /// <exception cref="RequestFailedException">404: there is none.</exception>
    public virtual Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        GetCore<T>(partitionKey, rowKey, select, true, cancellationToken).AsTask();

    /// <summary>Reads an entity, if there is one.</summary>
    public virtual NullableResponse<T> GetEntityIfExists<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        GetIfExistsCore<T>(partitionKey, rowKey, select, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Reads an entity, if there is one.</summary>
    public virtual Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        GetIfExistsCore<T>(partitionKey, rowKey, select, true, cancellationToken).AsTask();

    /// <summary>Does all actions, or none: up to 100, of one partition, each of another entity.</summary>
    /// <exception cref="TableTransactionFailedException">An action was refused.</exception>
    public virtual Response<IReadOnlyList<Response>> SubmitTransaction(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) =>
        TransactCore(transactionActions, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Does all actions, or none: up to 100, of one partition, each of another entity.</summary>
    /// <exception cref="TableTransactionFailedException">An action was refused.</exception>
    public virtual Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) =>
        TransactCore(transactionActions, true, cancellationToken).AsTask();

    /// <summary>Reads the entities that match a filter, in the order of their keys, page by page.</summary>
    public virtual Pageable<T> Query<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new SyncPages<T>(Reader<T>(filter, select), maxPerPage, cancellationToken);

    /// <summary>Reads the entities that match a filter, in the order of their keys, page by page.</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new AsyncPages<T>(Reader<T>(filter, select), maxPerPage, cancellationToken);

    /// <summary>Reads the entities that match a filter, in the order of their keys, page by page.</summary>
    public virtual Pageable<T> Query<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new SyncPages<T>(Reader<T>(FilterExpression.Of(filter), select), maxPerPage, cancellationToken);

    /// <summary>Reads the entities that match a filter, in the order of their keys, page by page.</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new AsyncPages<T>(Reader<T>(FilterExpression.Of(filter), select), maxPerPage, cancellationToken);

    private static TableTransactionActionType Upsert(TableUpdateMode mode) => mode switch
    {
        TableUpdateMode.Merge => TableTransactionActionType.UpsertMerge,
        TableUpdateMode.Replace => TableTransactionActionType.UpsertReplace,
        _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}"),
    };

    private static string Selected(IEnumerable<string> select) => select is null ? null : string.Join(",", select);

    private static Uri AccountOf(Uri tableUri)
    {
        ArgumentNullException.ThrowIfNull(tableUri, "endpoint");
        string path = tableUri.AbsolutePath.TrimEnd('/');
        return new UriBuilder(tableUri) { Path = path[..path.LastIndexOf('/')] }.Uri;
    }

    private static string NameOf(Uri tableUri) => StorageUri.Resource(tableUri).LastOrDefault();

    private async ValueTask<Response<TableItem>> CreateCore(bool mayExist, bool async, CancellationToken cancellation)
    {
        Response response = await _backend.CreateTable(Name, mayExist, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(new TableItem(Name), response);
    }

    private async ValueTask<Response> WriteCore(
        TableTransactionActionType type, ITableEntity entity, string ifMatch, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey, nameof(entity.PartitionKey));
        ArgumentNullException.ThrowIfNull(entity.RowKey, nameof(entity.RowKey));
        var action = new EntityAction(type, entity.PartitionKey, entity.RowKey, entity, ifMatch);
        return await _backend.Write(Name, action, async, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Response> UpdateCore(
        ITableEntity entity, ETag ifMatch, TableUpdateMode mode, bool async, CancellationToken cancellation)
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("Value cannot be empty.", nameof(ifMatch));
        }

        TableTransactionActionType type = mode switch
        {
            TableUpdateMode.Merge => TableTransactionActionType.UpdateMerge,
            TableUpdateMode.Replace => TableTransactionActionType.UpdateReplace,
            _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}"),
        };
        return await WriteCore(type, entity, ifMatch.ToString(), async, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Response> DeleteCore(ITableEntity entity, ETag ifMatch, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return await DeleteCore(entity.PartitionKey, entity.RowKey, ifMatch, async, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Response> DeleteCore(
        string partitionKey, string rowKey, ETag ifMatch, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        string condition = ifMatch == default ? ETag.All.ToString() : ifMatch.ToString();
        var action = new EntityAction(TableTransactionActionType.Delete, partitionKey, rowKey, null, condition);
        return await _backend.Write(Name, action, async, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Response<T>> GetCore<T>(
        string partitionKey, string rowKey, IEnumerable<string> select, bool async, CancellationToken cancellation)
        where T : class, ITableEntity
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        (T entity, Response response) = await _backend
            .Get<T>(Name, partitionKey, rowKey, Selected(select), false, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(entity, response);
    }

    private async ValueTask<NullableResponse<T>> GetIfExistsCore<T>(
        string partitionKey, string rowKey, IEnumerable<string> select, bool async, CancellationToken cancellation)
        where T : class, ITableEntity
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        (T entity, Response response) = await _backend
            .Get<T>(Name, partitionKey, rowKey, Selected(select), true, async, cancellation).ConfigureAwait(false);
        return entity is null ? new MissingEntity<T>(response) : Response.FromValue(entity, response);
    }

    private PageReader<T> Reader<T>(string filter, IEnumerable<string> select) where T : class, ITableEntity
    {
        string selected = Selected(select);
        return (continuation, size, async, cancellation) =>
            _backend.Query<T>(Name, filter, size, selected, continuation, async, cancellation);
    }

    private async ValueTask<Response<IReadOnlyList<Response>>> TransactCore(
        IEnumerable<TableTransactionAction> transactionActions, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(transactionActions, "transactionalBatch");
        EntityAction[] actions = transactionActions.Select(EntityAction.Of).ToArray();
        return actions.Length == 0
            ? throw new InvalidOperationException("The transaction must contain at least one action.")
            : await _backend.Transact(Name, actions, async, cancellation).ConfigureAwait(false);
    }
}
