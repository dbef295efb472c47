using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Gives a proposal to its supplier.</summary>
public sealed class SendPurchaseRequest(ReorderDesk reorder)
{
    /// <summary><c>POST /api/purchase-requests/{id}/send</c>; sent again, nothing happens.</summary>
    [Function(nameof(SendPurchaseRequest))]
    [Staff]
    [Operation("Send a purchase request", Response = typeof(PurchaseRequest))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/purchase-requests/{id}/send")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (PurchaseRequest? changed, Refusal? refusal) = await reorder.SendAsync(id, cancellation);
        return (changed, refusal) switch
        {
            (null, _) => Problems.NotFound("purchase request", id),
            (_, { } no) => Problems.Refused([no]),
            _ => Results.Json(changed, Json.Options),
        };
    }
}
