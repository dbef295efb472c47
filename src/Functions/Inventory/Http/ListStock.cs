using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Lists stock levels.</summary>
public sealed class ListStock(StockBook book, StockLevels levels)
{
    /// <summary><c>GET /api/stock?sku=&amp;location=</c>.</summary>
    [Function(nameof(ListStock))]
    [Staff]
    [Operation("List stock levels", Response = typeof(PageOf<StockLevel>))]
    [QueryParameter("sku", "Only of this SKU")]
    [QueryParameter("location", "Only at this location")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/stock")] HttpRequest request, CancellationToken cancellation)
    {
        string? sku = request.Query["sku"].ToString() is { Length: > 0 } one ? one : null;
        string? location = request.Query["location"].ToString() is { Length: > 0 } place ? place : null;
        IAsyncEnumerable<StockLevel> found = sku is null
            ? book.AllAsync(cancellation)
            : (await levels.WholeAsync(sku, cancellation)).ToAsyncEnumerable();
        return Results.Json(
            await Paging.PageAsync(request, found.Where(level => location is null || level.Location == location), level => StockKey(levels, level)), Json.Options);
    }

    private static string StockKey(StockLevels levels, StockLevel level) => $"{levels.Partition(level.Sku)} {Keys.Escape(level.Sku)}!{Keys.Escape(level.Location)}";
}
