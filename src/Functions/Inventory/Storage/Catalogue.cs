using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>The products. What was read is remembered for a minute, since every order asks.</summary>
public sealed class Catalogue(Tables tables)
{
    private const string Partition = "products";
    private const int MostRemembered = 50_000;
    private static readonly TimeSpan Remember = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (CatalogueItem Item, long ReadAt)> remembered = new(StringComparer.Ordinal);

    /// <summary>What is known of these SKUs; unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<string, CatalogueItem>> FindAsync(IEnumerable<string> skus, CancellationToken cancellation)
    {
        Dictionary<string, CatalogueItem> found = new(StringComparer.Ordinal);
        List<string> missing = [];
        foreach (string sku in skus.Distinct(StringComparer.Ordinal))
        {
            if (remembered.TryGetValue(sku, out (CatalogueItem Item, long ReadAt) known) && Environment.TickCount64 - known.ReadAt < Remember.TotalMilliseconds)
            {
                found[sku] = known.Item;
            }
            else
            {
                missing.Add(sku);
            }
        }

        foreach (string[] chunk in missing.Chunk(16))
        {
            foreach (CatalogueItem? item in await Task.WhenAll(chunk.Select(sku => GetAsync(sku, cancellation))))
            {
                if (item is not null)
                {
                    found[item.Sku] = item;
                }
            }
        }

        return found;
    }

    /// <summary>All products.</summary>
    public async IAsyncEnumerable<CatalogueItem> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (TableEntity row in tables[TableNames.Products].QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation))
        {
            yield return Json.Read<CatalogueItem>(row.GetString("Data"));
        }
    }

    /// <summary>The product; null when there is none.</summary>
    public async Task<CatalogueItem?> GetAsync(string sku, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await tables[TableNames.Products].GetEntityIfExistsAsync<TableEntity>(Partition, Keys.Escape(sku), cancellationToken: cancellation);
        return row.HasValue ? Note(Json.Read<CatalogueItem>(row.Value!.GetString("Data"))) : null;
    }

    /// <summary>Writes products, up to 100 in one transaction.</summary>
    public async Task PutAsync(IEnumerable<CatalogueItem> items, CancellationToken cancellation)
    {
        foreach (CatalogueItem[] chunk in items.DistinctBy(item => item.Sku, StringComparer.Ordinal).Chunk(100))
        {
            await tables[TableNames.Products].SubmitTransactionAsync(
                chunk.Select(item => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace, new TableEntity(Partition, Keys.Escape(item.Sku)) { ["Data"] = Json.Write(item) })),
                cancellation);
            Array.ForEach(chunk, item => Note(item));
        }
    }

    private CatalogueItem Note(CatalogueItem item)
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        remembered[item.Sku] = (item, Environment.TickCount64);
        return item;
    }
}
