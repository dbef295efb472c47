using Azure.Data.Tables;

namespace Serverless.Functions.Storage;

/// <summary>The table clients.</summary>
public sealed class Tables
{
    private readonly Dictionary<string, TableClient> clients;

    /// <summary>Makes a client for each table; creates nothing.</summary>
    public Tables(TableServiceClient service) => clients = TableNames.All.ToDictionary(name => name, service.GetTableClient);

    /// <summary>The table with this name, one of <see cref="TableNames"/>.</summary>
    public TableClient this[string name] => clients[name];

    /// <summary>Orders with their lines, inbox, timeline and outbox.</summary>
    public TableClient Orders => clients[TableNames.Orders];

    /// <summary>Stock levels, reservations and ledger.</summary>
    public TableClient Stock => clients[TableNames.Stock];

    /// <summary>Channel ids, tracking numbers and payment ids of orders.</summary>
    public TableClient References => clients[TableNames.OrderReferences];

    /// <summary>Creates what is missing.</summary>
    public Task EnsureAsync(CancellationToken cancellation) =>
        Task.WhenAll(clients.Values.Select(table => table.CreateIfNotExistsAsync(cancellation)));
}
