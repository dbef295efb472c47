using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>In how many rows a SKU's stock lies.</summary>
/// <param name="Buckets">1 to 32.</param>
public sealed record BucketWish(int Buckets);

/// <summary>Prepares a SKU for a flash sale: its stock is laid into several rows, so that buyers do not fight over one.</summary>
public sealed class SplitStock(StockBook book, StockLevels levels, HotStock hot)
{
    /// <summary><c>PUT /api/stock/{sku}/buckets</c>: at all its locations; possible at any time, also while it sells.</summary>
    [Function(nameof(SplitStock))]
    [Staff]
    [Operation("Split a SKU's stock into buckets", Request = typeof(BucketWish), Response = typeof(StockLevel[]))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/stock/{sku}/buckets")] HttpRequest request, string sku, CancellationToken cancellation)
    {
        (BucketWish? wish, IResult? problem) = await RequestBody.ReadJsonAsync<BucketWish>(request, cancellation);
        if (wish is null)
        {
            return problem!;
        }

        if (wish.Buckets is < 1 or > StockBuckets.Most)
        {
            return Problems.Refused([new("outOfRange", $"1 to {StockBuckets.Most} buckets.", "/buckets")]);
        }

        IReadOnlyList<StockLevel> found = await levels.WholeAsync(sku, cancellation);
        foreach (StockLevel level in found)
        {
            await hot.LeaveAsync(sku, level.Location, cancellation);
            if (!await book.SplitAsync(sku, level.Location, wish.Buckets, cancellation))
            {
                return Problems.Refused([new("tooFast", $"The stock of {sku} at {level.Location} moves too fast just now. Try again.")]);
            }
        }

        return found.Count == 0 ? Problems.NotFound("stock of", sku) : Results.Json(await levels.WholeAsync(sku, cancellation), Json.Options);
    }
}
