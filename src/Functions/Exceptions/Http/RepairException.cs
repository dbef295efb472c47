using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Exceptions.Http;

/// <summary>Puts a difference that a reconciliation found right, in one call. Should it still be there, the next run opens a new exception.</summary>
public sealed class RepairException(ExceptionDesk exceptions, TruthReconciler reconciler)
{
    /// <summary><c>POST /api/exceptions/{id}/repair</c>; 409 when only a person can.</summary>
    [Function(nameof(RepairException))]
    [Staff]
    [Operation("Repair a difference", Response = typeof(ExceptionRecord))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/exceptions/{id}/repair")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await exceptions.FindOpenAsync(id, cancellation) is not { } record)
        {
            return Problems.NotFound("open exception", id);
        }

        if (await reconciler.RepairAsync(durable, record, cancellation) is not { } done)
        {
            return Problems.Of(409, "notRepairable", "This one needs a person: it cannot be put right from here.");
        }

        return Results.Json(await exceptions.CloseAsync(id, request.HttpContext.Actor(), done, cancellation) ?? record, Json.Options);
    }
}
