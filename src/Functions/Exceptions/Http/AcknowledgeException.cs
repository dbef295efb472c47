using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Exceptions.Http;

/// <summary>Somebody has seen an exception.</summary>
public sealed class AcknowledgeException(ExceptionDesk exceptions, TimeProvider clock)
{
    /// <summary><c>POST /api/exceptions/{id}/acknowledge</c>; the first one counts.</summary>
    [Function(nameof(AcknowledgeException))]
    [Staff]
    [Operation("Acknowledge an exception", Response = typeof(ExceptionRecord))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/exceptions/{id}/acknowledge")] HttpRequest request, string id, CancellationToken cancellation)
    {
        string who = request.HttpContext.Actor().Id;
        ExceptionRecord? record = await exceptions.ChangeAsync(
            id, open => open.AcknowledgedAt is null ? open with { AcknowledgedAt = clock.GetUtcNow(), AcknowledgedBy = who } : open, cancellation);
        return record is null ? Problems.NotFound("open exception", id) : Results.Json(record, Json.Options);
    }
}
