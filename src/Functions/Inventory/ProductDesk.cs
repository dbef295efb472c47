using Serverless.Domain.Orders;
using Serverless.Functions.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Inventory.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>
/// Writes products. Their listings' rows come first, so that a crash leaves none missing, which nobody would look at; and last, since one that no product speaks of
/// may have been taken away in between.
/// </summary>
public sealed class ProductDesk(Catalogue catalogue, Listings listings, ListingIndex index, StockLevels levels)
{
    /// <summary>Writes products, and has the channels told that sell them.</summary>
    public async Task PutAsync(IReadOnlyList<CatalogueItem> items, CancellationToken cancellation)
    {
        await listings.PutAsync(items, cancellation);
        index.Add(items);
        await catalogue.PutAsync(items, cancellation);
        await listings.PutAsync(items, cancellation);
        await levels.ChangedAsync(items.Select(item => item.Sku));
    }
}
