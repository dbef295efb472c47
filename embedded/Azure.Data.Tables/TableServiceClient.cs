#nullable disable
using System.Linq.Expressions;
using Azure.Core;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Queries;
using Azure.Data.Tables.Sas;
using Embedded.Storage;

namespace Azure.Data.Tables;

/// <summary>Makes, lists and deletes the tables of an account.</summary>
public class TableServiceClient
{
    private readonly TableBackend _backend;
    private readonly string _accountName;

    /// <summary>For tests that put something else in its place.</summary>
    protected TableServiceClient()
    {
    }

    /// <summary>A client by connection string.</summary>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <summary>A client by connection string.</summary>
    public TableServiceClient(string connectionString, TableClientOptions options = null)
    {
        (_backend, _accountName) = TableBackendFactory.FromConnectionString(connectionString, options);
    }

    /// <summary>A client with a shared access signature.</summary>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>A client with a shared access signature.</summary>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
    {
        _backend = TableBackendFactory.FromSas(endpoint, credential, options);
    }

    /// <summary>A client with a token.</summary>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
    {
        _backend = TableBackendFactory.FromToken(endpoint, tokenCredential, options);
    }

    /// <summary>A client at an address that carries its own signature.</summary>
    /// <exception cref="ArgumentException">It carries none.</exception>
    public TableServiceClient(Uri endpoint, TableClientOptions options = null)
    {
        _backend = TableBackendFactory.FromSignedUri(endpoint, options);
        if (endpoint.Query.Length == 0)
        {
            throw new ArgumentException($"{nameof(endpoint)} must contain a SAS token query.");
        }
    }

    /// <summary>A client with an account key.</summary>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>A client with an account key.</summary>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        _backend = TableBackendFactory.FromKey(endpoint, credential, options);
    }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _accountName ?? (_backend is null ? new TableUriBuilder(null).AccountName : _backend.AccountName);

    /// <summary>The service's address.</summary>
    public virtual Uri Uri => _backend is null ? null : StorageUri.WithoutQuery(_backend.Endpoint);

    /// <summary>A filter from an interpolated string, whose values are quoted and escaped.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Of(filter);

    /// <summary>A filter from a LINQ expression.</summary>
    /// <exception cref="NotSupportedException">It has no OData form.</exception>
    public static string CreateQueryFilter(Expression<Func<TableItem, bool>> filter) => TableFilter(filter);

    /// <summary>A client of one table, which need not exist.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(_backend, tableName, _accountName);

    /// <summary>The service's settings.</summary>
    public virtual Response<TableServiceProperties> GetProperties(CancellationToken cancellationToken = default) =>
        AtAccount(_backend.GetProperties(false, cancellationToken)).GetAwaiter().GetResult();

    /// <summary>The service's settings.</summary>
    public virtual Task<Response<TableServiceProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default) =>
        AtAccount(_backend.GetProperties(true, cancellationToken)).AsTask();

    /// <summary>Changes the service's settings; what is null stays as it is.</summary>
    public virtual Response SetProperties(TableServiceProperties properties, CancellationToken cancellationToken = default) =>
        SetCore(properties, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Changes the service's settings; what is null stays as it is.</summary>
    public virtual Task<Response> SetPropertiesAsync(TableServiceProperties properties, CancellationToken cancellationToken = default) =>
        SetCore(properties, true, cancellationToken).AsTask();

    /// <summary>What the service's second location says.</summary>
    public virtual Response<TableServiceStatistics> GetStatistics(CancellationToken cancellationToken = default) =>
        AtAccount(_backend.GetStatistics(false, cancellationToken)).GetAwaiter().GetResult();

    /// <summary>What the service's second location says.</summary>
    public virtual Task<Response<TableServiceStatistics>> GetStatisticsAsync(CancellationToken cancellationToken = default) =>
        AtAccount(_backend.GetStatistics(true, cancellationToken)).AsTask();

    /// <summary>A builder of signatures for the account's tables.</summary>
    public virtual TableAccountSasBuilder GetSasBuilder(
        TableAccountSasPermissions permissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn) =>
        new(permissions, resourceTypes, expiresOn);

    /// <summary>A builder of signatures for the account's tables; permissions in letters, in the order rwdlau.</summary>
    public virtual TableAccountSasBuilder GetSasBuilder(
        string rawPermissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn) =>
        new(rawPermissions, resourceTypes, expiresOn);

    /// <summary>The service's address with a signature.</summary>
    /// <exception cref="InvalidOperationException">The client has no account key.</exception>
    public virtual Uri GenerateSasUri(
        TableAccountSasPermissions permissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn) =>
        GenerateSasUri(GetSasBuilder(permissions, resourceTypes, expiresOn));

    /// <summary>The service's address with a signature.</summary>
    /// <exception cref="InvalidOperationException">The client has no account key.</exception>
    public virtual Uri GenerateSasUri(TableAccountSasBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        TableSharedKeyCredential key = _backend?.Key ?? throw NoKey();
        return new UriBuilder(Uri) { Query = builder.Sign(key) }.Uri;
    }

    /// <summary>Creates a table.</summary>
    /// <exception cref="RequestFailedException">There is such a table, or the name is bad.</exception>
    public virtual Response<TableItem> CreateTable(string tableName, CancellationToken cancellationToken = default) =>
        CreateCore(tableName, false, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates a table.</summary>
    /// <exception cref="RequestFailedException">There is such a table, or the name is bad.</exception>
    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        CreateCore(tableName, false, true, cancellationToken).AsTask();

    /// <summary>Creates a table unless there is one. The raw answer's status says which: 409 when there was.</summary>
    public virtual Response<TableItem> CreateTableIfNotExists(string tableName, CancellationToken cancellationToken = default) =>
        CreateCore(tableName, true, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates a table unless there is one. The raw answer's status says which: 409 when there was.</summary>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        CreateCore(tableName, true, true, cancellationToken).AsTask();

    /// <summary>Deletes a table. The answer's status is 404 when there was none.</summary>
    public virtual Response DeleteTable(string tableName, CancellationToken cancellationToken = default) =>
        DeleteCore(tableName, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes a table. The answer's status is 404 when there was none.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        DeleteCore(tableName, true, cancellationToken).AsTask();

    /// <summary>Lists the tables that match a filter on <c>TableName</c>.</summary>
    public virtual Pageable<TableItem> Query(
        FormattableString filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new SyncPages<TableItem>(Reader(FilterText.Of(filter)), maxPerPage, cancellationToken);

    /// <summary>Lists the tables that match a filter on <c>TableName</c>.</summary>
    public virtual AsyncPageable<TableItem> QueryAsync(
        FormattableString filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new AsyncPages<TableItem>(Reader(FilterText.Of(filter)), maxPerPage, cancellationToken);

    /// <summary>Lists the tables that match a filter on <c>TableName</c>.</summary>
    public virtual Pageable<TableItem> Query(
        Expression<Func<TableItem, bool>> filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new SyncPages<TableItem>(Reader(TableFilter(filter)), maxPerPage, cancellationToken);

    /// <summary>Lists the tables that match a filter on <c>TableName</c>.</summary>
    public virtual AsyncPageable<TableItem> QueryAsync(
        Expression<Func<TableItem, bool>> filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new AsyncPages<TableItem>(Reader(TableFilter(filter)), maxPerPage, cancellationToken);

    /// <summary>Lists the tables that match a filter on <c>TableName</c>.</summary>
    public virtual Pageable<TableItem> Query(
        string filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new SyncPages<TableItem>(Reader(filter), maxPerPage, cancellationToken);

    /// <summary>Lists the tables that match a filter on <c>TableName</c>.</summary>
    public virtual AsyncPageable<TableItem> QueryAsync(
        string filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new AsyncPages<TableItem>(Reader(filter), maxPerPage, cancellationToken);

    internal static InvalidOperationException NoKey() => new(
        $"{nameof(GenerateSasUri)} requires that this client be constructed with a credential type other than {nameof(TokenCredential)} "
        + "in order to sign the SAS token.");

    /// <summary>A table's name is called so in its class, and otherwise by the service.</summary>
    private static string TableFilter(LambdaExpression filter) =>
        FilterExpression.Of(filter, static name => name == nameof(TableItem.Name) ? "TableName" : name);

    private async ValueTask<Response<TableItem>> CreateCore(string tableName, bool mayExist, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        Response response = await AtAccount(_backend.CreateTable(tableName, mayExist, async, cancellation), tableName).ConfigureAwait(false);
        return Response.FromValue(new TableItem(tableName), response);
    }

    private async ValueTask<Response> DeleteCore(string tableName, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        return await AtAccount(_backend.DeleteTable(tableName, async, cancellation), tableName).ConfigureAwait(false);
    }

    private async ValueTask<Response> SetCore(TableServiceProperties properties, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(properties, "tableServiceProperties");
        return await AtAccount(_backend.SetProperties(properties, async, cancellation)).ConfigureAwait(false);
    }

    private PageReader<TableItem> Reader(string filter) => (continuation, size, async, cancellation) =>
        AtAccount(_backend.QueryTables(filter, size, continuation, async, cancellation));

    /// <summary>A refusal may come from an address that ends with a table's name, and then says so.</summary>
    private async ValueTask<T> AtAccount<T>(ValueTask<T> answer, string tableName = null)
    {
        try
        {
            return await answer.ConfigureAwait(false);
        }
        catch (RequestFailedException refusal) when (_backend.For(tableName ??= TableOfAddress()) is var account && account != _backend)
        {
            throw new RequestFailedException(
                refusal.Status,
                $"The configured endpoint Uri appears to contain the table name '{tableName}'. Please try re-creating the TableServiceClient "
                + $"with just the account Uri. For example: {account.Endpoint.AbsoluteUri}.",
                refusal.ErrorCode,
                refusal);
        }
    }

    private string TableOfAddress() => new TableUriBuilder(_backend.Endpoint).Tablename;
}
