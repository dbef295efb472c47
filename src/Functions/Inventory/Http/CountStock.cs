using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>A count.</summary>
/// <param name="OnHand">Units that are there.</param>
/// <param name="Reason">Why it was counted.</param>
public sealed record StockCount(int? OnHand, [property: StringLength(RequestBody.ShortText)] string? Reason);

/// <summary>Sets what is on hand to what was counted.</summary>
public sealed class CountStock(StockStore stock, Ids ids)
{
    /// <summary><c>PUT /api/stock/{sku}/{location}</c>; 422 when fewer than are reserved.</summary>
    [Function(nameof(CountStock))]
    [Staff]
    [Operation("Note a stock count", Request = typeof(StockCount), Response = typeof(StockLevel))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/stock/{sku}/{location}")] HttpRequest request, string sku, string location, CancellationToken cancellation)
    {
        (StockCount? count, IResult? problem) = await RequestBody.ReadJsonAsync<StockCount>(request, cancellation);
        if (count is null)
        {
            return problem!;
        }

        if (count.OnHand is not >= 0)
        {
            return Problems.Refused([new("negative", "Give the units on hand, zero or more.", "/onHand")]);
        }

        (StockLevel level, IReadOnlyList<Refusal> refusals) = await stock.CountAsync(
            ids.New("mov"), sku, location, count.OnHand.Value, $"{request.HttpContext.Actor()}: {count.Reason ?? "count"}", cancellation);
        return refusals.Count > 0 ? Problems.Refused(refusals) : Results.Json(level, Json.Options);
    }
}
