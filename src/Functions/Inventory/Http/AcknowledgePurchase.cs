using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>What a supplier says.</summary>
/// <param name="ExpectedAt">When it comes; null when they do not say.</param>
public sealed record PurchaseAcknowledgement(DateTimeOffset? ExpectedAt);

/// <summary>Notes when the supplier says that it comes.</summary>
public sealed class AcknowledgePurchase(PurchaseRequests requests)
{
    /// <summary><c>POST /api/purchase-requests/{id}/acknowledge</c>; 409 before it was sent.</summary>
    [Function(nameof(AcknowledgePurchase))]
    [Staff]
    [Operation("Note when a purchase comes", Request = typeof(PurchaseAcknowledgement), Response = typeof(PurchaseRequest))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/purchase-requests/{id}/acknowledge")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (PurchaseAcknowledgement? body, IResult? problem) = await RequestBody.ReadJsonAsync<PurchaseAcknowledgement>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        (PurchaseRequest? changed, Refusal? refusal) = await requests.ChangeAsync(id, now => now.After(PurchaseTrigger.Acknowledge, sent => sent with { ExpectedAt = body.ExpectedAt }), cancellation);
        return (changed, refusal) switch
        {
            (null, _) => Problems.NotFound("purchase request", id),
            (_, { } no) => Problems.Refused([no]),
            _ => Results.Json(changed, Json.Options),
        };
    }
}
