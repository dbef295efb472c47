using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Http;

/// <summary>Where a client's calls go: the service over HTTP, or the local store. With <c>async</c> false the task is complete on return.
/// An answer that the caller does not expect is thrown as <see cref="RequestFailedException"/>.</summary>
internal abstract class TableBackend
{
    /// <summary>The account's address: with the query that each request carries, without a table's name.</summary>
    public abstract Uri Endpoint { get; }

    /// <summary>What shared access signatures are made with; null where the client was not given a key.</summary>
    public virtual TableSharedKeyCredential? Key => null;

    /// <summary>The back end of a client of one table, whose name the address may end with.</summary>
    public virtual TableBackend For(string table) => this;

    /// <summary>The address that a client of this table shows.</summary>
    public virtual Uri AddressOf(string table) => new TableUriBuilder(Endpoint) { Tablename = table, Sas = null, Query = null }.ToUri();

    /// <summary>The account's name, as far as the address says it.</summary>
    public virtual string? AccountName => new TableUriBuilder(Endpoint).AccountName;

    /// <returns>The answer; status 409 when there was such a table and <paramref name="mayExist"/>.</returns>
    public abstract ValueTask<Response> CreateTable(string table, bool mayExist, bool async, CancellationToken cancellation);

    /// <returns>The answer; status 404 when there was no such table.</returns>
    public abstract ValueTask<Response> DeleteTable(string table, bool async, CancellationToken cancellation);

    public abstract ValueTask<Page<TableItem>> QueryTables(
        string? filter, int? top, string? continuation, bool async, CancellationToken cancellation);

    /// <param name="table">The table's name.</param>
    /// <param name="action">Which write, of which entity; a delete's entity gives its key alone.</param>
    /// <param name="async">Whether the call may go on after it returned.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>The answer; status 404 when an entity to delete was not there.</returns>
    public abstract ValueTask<Response> Write(string table, EntityAction action, bool async, CancellationToken cancellation);

    /// <returns>The entity, or null when <paramref name="mayLack"/> and there is none; and the answer.</returns>
    public abstract ValueTask<(T? Entity, Response Response)> Get<T>(
        string table, string partitionKey, string rowKey, string? select, bool mayLack, bool async, CancellationToken cancellation)
        where T : class, ITableEntity;

    public abstract ValueTask<Page<T>> Query<T>(
        string table, string? filter, int? top, string? select, string? continuation, bool async, CancellationToken cancellation)
        where T : class, ITableEntity;

    /// <exception cref="TableTransactionFailedException">An action was refused: none was done.</exception>
    public abstract ValueTask<Response<IReadOnlyList<Response>>> Transact(
        string table, IReadOnlyList<EntityAction> actions, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<TableServiceProperties>> GetProperties(bool async, CancellationToken cancellation);

    public abstract ValueTask<Response> SetProperties(TableServiceProperties properties, bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<TableServiceStatistics>> GetStatistics(bool async, CancellationToken cancellation);

    public abstract ValueTask<Response<IReadOnlyList<TableSignedIdentifier>>> GetPolicies(
        string table, bool async, CancellationToken cancellation);

    /// <param name="table">The table's name.</param>
    /// <param name="policies">All that the table is to have; null sends none.</param>
    /// <param name="async">Whether the call may go on after it returned.</param>
    /// <param name="cancellation">Stops the call.</param>
    public abstract ValueTask<Response> SetPolicies(
        string table, IEnumerable<TableSignedIdentifier>? policies, bool async, CancellationToken cancellation);
}
