using System.Security.Cryptography;
using System.Text.Json;
using Serverless.Domain;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Files;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Http;
using Serverless.Functions.Inventory.Storage;

namespace Embedded.Hosting.Demo;

/// <summary>The store's catalogue, as <c>samples/catalogue.json</c> has it.</summary>
/// <param name="Locations">Where stock lies.</param>
/// <param name="Products">What is sold.</param>
/// <param name="Stock">What is there at the start.</param>
internal sealed record SampleStore(IReadOnlyList<Location> Locations, IReadOnlyList<ProductWish> Products, IReadOnlyList<StockItem> Stock);

/// <summary>Sets the demo's store up through the API: locations, catalogue, stock. Again, nothing changes.</summary>
internal sealed class DemoStore(DemoApi api, DemoState state, string samples)
{
    private const int PerCall = 500;
    private const int ParcelWeightGrams = 150;

    private readonly SampleStore sample = Json.Read<SampleStore>(File.ReadAllText(Path.Combine(samples, "catalogue.json")));

    public async Task SetUpAsync(bool withProducts, CancellationToken cancellation)
    {
        string hash = withProducts ? "sample" : "locations";
        if (state.Stocked.Contains(hash))
        {
            return;
        }

        foreach (Location location in sample.Locations)
        {
            await api.WriteAsync(HttpMethod.Put, $"/api/locations/{location.Id}", new LocationWish(location.Name, location.Address, location.Priority), null, cancellation);
        }

        if (withProducts)
        {
            await WriteAsync(hash, sample.Products, sample.Stock, cancellation);
        }

        state.Stocked.Add(hash);
        state.Save();
    }

    /// <summary>Makes the products that a file sells, and puts as many units of each on the shelf as it sells.</summary>
    public async Task StockFromAsync(string file, FeedMapping mapping, CancellationToken cancellation)
    {
        string hash = await HashAsync(file, cancellation);
        if (state.Stocked.Contains(hash))
        {
            return;
        }

        Dictionary<string, Money> prices = new(StringComparer.Ordinal);
        Dictionary<string, int> units = new(StringComparer.Ordinal);
        await using FileStream bytes = File.OpenRead(file);
        FeedTranslator translator = new("demo", mapping);
        List<FeedRow> rows = [];
        string? group = null;
        await foreach (FeedRecord record in FeedReader.ReadAsync(bytes, DemoFeed.FormatOf(file), mapping.Columns(), mapping.OptionalColumns, cancellation))
        {
            switch (record)
            {
                case RowRecord { Row: var row }:
                    if (translator.GroupOf(row) is var next && next != group)
                    {
                        Count(group is null ? null : translator.Translate(group, rows).Order);
                        rows.Clear();
                        group = next;
                    }

                    rows.Add(row);
                    break;
                case OrderRecord order:
                    Count(order.Draft.Deserialize<OrderDraft>(Json.Options));
                    break;
            }
        }

        Count(group is null ? null : translator.Translate(group, rows).Order);
        await WriteAsync(
            hash, [.. prices.Select(price => new ProductWish(price.Key, null, [price.Value], ParcelWeightGrams))],
            [.. units.Select(unit => new StockItem(unit.Key, sample.Locations[0].Id, unit.Value))], cancellation);
        state.Stocked.Add(hash);
        state.Save();

        void Count(OrderDraft? order)
        {
            foreach (DraftLine line in (order?.Lines ?? []).Where(line => line is { Kind: LineKind.Product, Sku: not null, Quantity: > 0 }))
            {
                units[line.Sku!] = units.GetValueOrDefault(line.Sku!) + line.Quantity;
                prices.TryAdd(line.Sku!, line.UnitPrice ?? new Money(0, order!.Currency ?? "GBP"));
            }
        }
    }

    public static async Task<string> HashAsync(string file, CancellationToken cancellation)
    {
        await using FileStream bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation))[..32];
    }

    private async Task WriteAsync(string key, IReadOnlyList<ProductWish> products, IReadOnlyList<StockItem> stock, CancellationToken cancellation)
    {
        foreach (ProductWish[] chunk in products.Chunk(PerCall))
        {
            await api.WriteAsync(HttpMethod.Put, "/api/products", chunk, null, cancellation);
        }

        foreach ((StockItem[] chunk, int number) in stock.Chunk(PerCall).Select((chunk, number) => (chunk, number)))
        {
            await api.WriteAsync(HttpMethod.Post, "/api/stock/adjustments", new StockAdjustment("goods in", chunk), $"{key}-{number}", cancellation);
        }
    }
}
