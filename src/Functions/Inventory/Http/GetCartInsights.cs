using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>What carts came to, day by day.</summary>
public sealed class GetCartInsights(CartDigests digests)
{
    private const int Usual = 7;

    /// <summary><c>GET /api/insights/carts?days=7</c>: today first; carts of the last half hour are still open.</summary>
    [Function(nameof(GetCartInsights))]
    [Staff]
    [Operation("What carts came to", Response = typeof(PageOf<CartDigest>))]
    [QueryParameter("days", "How many, 35 at most; 7 when left out")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/insights/carts")] HttpRequest request, CancellationToken cancellation)
    {
        int days = int.TryParse(request.Query["days"], out int asked) ? Math.Clamp(asked, 1, CartDigests.DaysKept) : Usual;
        return Results.Json(new PageOf<CartDigest>(await digests.LatestAsync(days, cancellation), null), Json.Options);
    }
}
