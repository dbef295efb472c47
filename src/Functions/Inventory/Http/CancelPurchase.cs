using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Calls a purchase request off; what came stays.</summary>
public sealed class CancelPurchase(PurchaseRequests requests)
{
    /// <summary><c>POST /api/purchase-requests/{id}/cancel</c>; 409 when all of it has come.</summary>
    [Function(nameof(CancelPurchase))]
    [Staff]
    [Operation("Call a purchase request off", Response = typeof(PurchaseRequest))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/purchase-requests/{id}/cancel")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (PurchaseRequest? changed, Refusal? refusal) = await requests.ChangeAsync(id, now => now.After(PurchaseTrigger.Cancel), cancellation);
        return (changed, refusal) switch
        {
            (null, _) => Problems.NotFound("purchase request", id),
            (_, { } no) => Problems.Refused([no]),
            _ => Results.Json(changed, Json.Options),
        };
    }
}
