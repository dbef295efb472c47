using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>What came.</summary>
/// <param name="Location">Where it was put.</param>
/// <param name="Lines">Units by SKU.</param>
public sealed record PurchaseDelivery(string? Location, IReadOnlyDictionary<string, int>? Lines);

/// <summary>Books in what came of a purchase, all or a part; orders that wait get it at once.</summary>
public sealed class ReceivePurchase(ReorderDesk reorder, Locations locations, Ids ids, TimeProvider clock)
{
    private const int MostUnits = 1_000_000;

    /// <summary><c>POST /api/purchase-requests/{id}/receive</c>; with an <c>Idempotency-Key</c> a repeat books nothing. 409 before it was sent or when all has come.</summary>
    [Function(nameof(ReceivePurchase))]
    [Staff]
    [Operation("Book in what came", Request = typeof(PurchaseDelivery), Response = typeof(PurchaseRequest))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/purchase-requests/{id}/receive")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (PurchaseDelivery? body, IResult? problem) = await RequestBody.ReadJsonAsync<PurchaseDelivery>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        List<Refusal> wrong = body.Lines is { Count: > 0 } lines && lines.Values.All(units => units is > 0 and <= MostUnits) ? [] : [new("missing", $"Say how many came of each SKU, 1 to {MostUnits:N0}.", "/lines")];
        if (body.Location is null || await locations.GetAsync(body.Location, cancellation) is null)
        {
            wrong.Add(new("unknownLocation", $"There is no location '{body.Location}'.", "/location"));
        }

        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        (string? key, IResult? unusable) = IdempotencyKey.Of(request);
        if (unusable is not null)
        {
            return unusable;
        }

        (PurchaseRequest? changed, Refusal? refusal) = await reorder.ReceiveAsync(durable, id, new(key ?? ids.New("rcp"), clock.GetUtcNow(), body.Location!, body.Lines!, Booked: false), cancellation);
        return (changed, refusal) switch
        {
            (null, _) => Problems.NotFound("purchase request", id),
            (_, { } no) => Problems.Refused([no]),
            _ => Results.Json(changed, Json.Options),
        };
    }
}
