using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Proposes what to buy now, instead of waiting for the morning.</summary>
public sealed class ProposeNow(ReorderDesk reorder)
{
    /// <summary><c>POST /api/purchase-requests</c>: each supplier's proposal says what is needed now; sent again, nothing changes.</summary>
    [Function(nameof(ProposeNow))]
    [Staff]
    [Operation("Propose what to buy", Response = typeof(IReadOnlyList<PurchaseRequest>))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/purchase-requests")] HttpRequest request, CancellationToken cancellation)
    {
        return Results.Json(await reorder.ProposeAsync(cancellation), Json.Options);
    }
}
