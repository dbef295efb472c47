using Azure;
using Azure.Data.Tables;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>From whom goods are bought.</summary>
/// <param name="Id">Short name, used in URLs.</param>
/// <param name="Name">For people.</param>
/// <param name="Email">Where purchase requests go; null when staff order in another way.</param>
/// <param name="LeadDays">How long a delivery takes.</param>
public sealed record Supplier(string Id, string Name, string? Email, int LeadDays);

/// <summary>The suppliers.</summary>
public sealed class Suppliers(Tables tables)
{
    private const string Partition = "suppliers";

    private TableClient Table => tables[TableNames.Suppliers];

    /// <summary>All of them, by id.</summary>
    public async Task<IReadOnlyDictionary<string, Supplier>> AllAsync(CancellationToken cancellation)
    {
        Dictionary<string, Supplier> all = [];
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation))
        {
            Supplier supplier = Json.Read<Supplier>(row.GetString("Data"));
            all[supplier.Id] = supplier;
        }

        return all;
    }

    /// <summary>The supplier with this id; null when there is none.</summary>
    public async Task<Supplier?> GetAsync(string id, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await Table.GetEntityIfExistsAsync<TableEntity>(Partition, Keys.Escape(id), cancellationToken: cancellation);
        return row.HasValue ? Json.Read<Supplier>(row.Value!.GetString("Data")) : null;
    }

    /// <summary>Writes a supplier.</summary>
    public Task PutAsync(Supplier supplier, CancellationToken cancellation) => Table.UpsertEntityAsync(
        new TableEntity(Partition, Keys.Escape(supplier.Id)) { ["Data"] = Json.Write(supplier) }, TableUpdateMode.Replace, cancellation);
}
