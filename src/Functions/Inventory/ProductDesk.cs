using Serverless.Domain.Orders;
using Serverless.Functions.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>Writes products. Their listings' rows come first: one that no product speaks of is taken away, one that is missing would never be looked at.</summary>
public sealed class ProductDesk(Catalogue catalogue, Listings listings, ListingIndex index, StockLevels levels)
{
    /// <summary>Writes products, and has the channels told that sell them.</summary>
    public async Task PutAsync(IReadOnlyList<CatalogueItem> items, CancellationToken cancellation)
    {
        await listings.PutAsync(items, cancellation);
        index.Add(items);
        await catalogue.PutAsync(items, cancellation);
        await levels.ChangedAsync(items.Select(item => item.Sku));
    }
}
