using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Answers a purchase request.</summary>
public sealed class GetPurchaseRequest(PurchaseRequests requests)
{
    /// <summary><c>GET /api/purchase-requests/{id}</c>.</summary>
    [Function(nameof(GetPurchaseRequest))]
    [Staff]
    [Operation("Get a purchase request", Response = typeof(PurchaseRequest))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/purchase-requests/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        return await requests.GetAsync(id, cancellation) is { } found ? Results.Json(found, Json.Options) : Problems.NotFound("purchase request", id);
    }
}
