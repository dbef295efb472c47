#nullable disable
using System.Linq.Expressions;
using Azure.Core;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Queries;
using Azure.Data.Tables.Sas;
using Embedded.Storage;

namespace Azure.Data.Tables;

/// <summary>Reads and writes the entities of one table.</summary>
public class TableClient
{
    private readonly TableBackend _backend;
    private readonly string _accountName;

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
        : this(TableBackendFactory.FromConnectionString(connectionString, options).Backend, tableName, null)
    {
        Argument.NotNullOrEmpty(tableName);
    }

    /// <summary>A client with a shared access signature; the table's name is in the address or in the signature.</summary>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
    {
        Name = TableBackendFactory.NameOf(null, endpoint, credential);
        _backend = TableBackendFactory.FromSas(endpoint, credential, options).For(Name);
    }

    /// <summary>A client at an address that carries the table's name and its own signature.</summary>
    public TableClient(Uri endpoint, TableClientOptions options = null)
    {
        Name = TableBackendFactory.NameOf(null, endpoint);
        _backend = TableBackendFactory.FromSignedUri(endpoint, options).For(Name);
    }

    /// <summary>A client with a token.</summary>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
    {
        Name = TableBackendFactory.NameOf(tableName, endpoint);
        _backend = TableBackendFactory.FromToken(endpoint, tokenCredential, options).For(Name);
    }

    /// <summary>A client with an account key.</summary>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    /// <summary>A client with an account key.</summary>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
    {
        Name = TableBackendFactory.NameOf(tableName, endpoint);
        _backend = TableBackendFactory.FromKey(endpoint, credential, options).For(Name);
    }

    internal TableClient(TableBackend backend, string tableName, string accountName)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        _backend = backend.For(tableName);
        _accountName = accountName;
        Name = tableName;
    }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _accountName ?? (_backend is null ? new TableUriBuilder(null).AccountName : _backend.AccountName);

    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>The table's address.</summary>
    public virtual Uri Uri => _backend?.AddressOf(Name);

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

    /// <summary>The table's stored policies, which signatures may refer to.</summary>
    public virtual Response<IReadOnlyList<TableSignedIdentifier>> GetAccessPolicies(CancellationToken cancellationToken = default) =>
        _backend.GetPolicies(Name, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>The table's stored policies, which signatures may refer to.</summary>
    public virtual Task<Response<IReadOnlyList<TableSignedIdentifier>>> GetAccessPoliciesAsync(CancellationToken cancellationToken = default) =>
        _backend.GetPolicies(Name, true, cancellationToken).AsTask();

    /// <summary>Replaces the table's stored policies: at most five.</summary>
    public virtual Response SetAccessPolicy(IEnumerable<TableSignedIdentifier> tableAcl, CancellationToken cancellationToken = default) =>
        _backend.SetPolicies(Name, tableAcl, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Replaces the table's stored policies: at most five.</summary>
    public virtual Task<Response> SetAccessPolicyAsync(
        IEnumerable<TableSignedIdentifier> tableAcl, CancellationToken cancellationToken = default) =>
        _backend.SetPolicies(Name, tableAcl, true, cancellationToken).AsTask();

    /// <summary>A builder of signatures for this table.</summary>
    public virtual TableSasBuilder GetSasBuilder(TableSasPermissions permissions, DateTimeOffset expiresOn) => new(Name, permissions, expiresOn);

    /// <summary>A builder of signatures for this table; permissions in letters, in the order raud.</summary>
    public virtual TableSasBuilder GetSasBuilder(string rawPermissions, DateTimeOffset expiresOn) => new(Name, rawPermissions, expiresOn);

    /// <summary>The table's address with a signature.</summary>
    /// <exception cref="InvalidOperationException">The client has no account key.</exception>
    public virtual Uri GenerateSasUri(TableSasPermissions permissions, DateTimeOffset expiresOn) =>
        GenerateSasUri(GetSasBuilder(permissions, expiresOn));

    /// <summary>The table's address with a signature.</summary>
    /// <exception cref="InvalidOperationException">The client has no account key.</exception>
    /// <exception cref="ArgumentException">The signature is for another table.</exception>
    public virtual Uri GenerateSasUri(TableSasBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.TableName != Name)
        {
            throw new ArgumentException(
                "The TableName must match the table name used to initialize this instance of the client");
        }

        TableSharedKeyCredential key = _backend?.Key ?? throw TableServiceClient.NoKey();
        return new TableUriBuilder(Uri) { Sas = builder.ToSasQueryParameters(key) }.ToUri();
    }

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
        new SyncPages<T>(Reader<T>(Condition(filter), select), maxPerPage, cancellationToken);

    /// <summary>Reads the entities that match a filter, in the order of their keys, page by page.</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new AsyncPages<T>(Reader<T>(Condition(filter), select), maxPerPage, cancellationToken);

    private static TableTransactionActionType Upsert(TableUpdateMode mode) => mode switch
    {
        TableUpdateMode.Merge => TableTransactionActionType.UpsertMerge,
        TableUpdateMode.Replace => TableTransactionActionType.UpsertReplace,
        _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}"),
    };

    /// <summary>A condition that always holds is none.</summary>
    private static string Condition(LambdaExpression filter) => FilterExpression.Of(filter) is { Length: > 0 } text ? text : null;

    private static string Selected(IEnumerable<string> select) => select is null ? null : string.Join(",", select);

    private async ValueTask<Response<TableItem>> CreateCore(bool mayExist, bool async, CancellationToken cancellation)
    {
        Response response = await _backend.CreateTable(Name, mayExist, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(new TableItem(Name), response);
    }

    private async ValueTask<Response> WriteCore(
        TableTransactionActionType type, ITableEntity entity, string ifMatch, bool async, CancellationToken cancellation)
    {
        CheckKey(entity);
        var action = new EntityAction(type, entity.PartitionKey, entity.RowKey, entity, ifMatch);
        return await _backend.Write(Name, action, async, cancellation).ConfigureAwait(false);
    }

    private static void CheckKey(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey, nameof(entity.PartitionKey));
        ArgumentNullException.ThrowIfNull(entity.RowKey, nameof(entity.RowKey));
    }

    private async ValueTask<Response> UpdateCore(
        ITableEntity entity, ETag ifMatch, TableUpdateMode mode, bool async, CancellationToken cancellation)
    {
        CheckKey(entity);
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
            ? throw new InvalidOperationException("The batch contains no entity operations.")
            : await _backend.Transact(Name, actions, async, cancellation).ConfigureAwait(false);
    }
}
