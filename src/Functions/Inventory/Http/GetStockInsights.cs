using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>How long stock lasts, what to buy, and what lies there unsold.</summary>
public sealed class GetStockInsights(ReorderDesk reorder)
{
    /// <summary><c>GET /api/insights/stock?view=reorder|slow</c>; all products when left out.</summary>
    [Function(nameof(GetStockInsights))]
    [Staff]
    [Operation("How long stock lasts", Response = typeof(PageOf<ReorderAdvice>))]
    [QueryParameter("view", "reorder: only what is to be bought; slow: only what was not sold in 90 days")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/insights/stock")] HttpRequest request, CancellationToken cancellation)
    {
        string view = request.Query["view"].ToString();
        IEnumerable<ReorderAdvice> found = (await reorder.AdviseAsync(cancellation)).Where(advice => view switch { "reorder" => advice.Suggested > 0, "slow" => advice.IsSlow, _ => true });
        return Results.Json(await Paging.PageAsync(request, found.ToAsyncEnumerable(), advice => advice.Sku), Json.Options);
    }
}
