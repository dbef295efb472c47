using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Exceptions.Http;

/// <summary>Body of a resolution.</summary>
/// <param name="Resolution">What was done about it; may be left out.</param>
public sealed record ExceptionResolution([property: StringLength(RequestBody.ShortText)] string? Resolution);

/// <summary>Somebody has put an exception right. Should its reason still be there, the next sweep opens a new one.</summary>
public sealed class ResolveException(ExceptionDesk exceptions)
{
    /// <summary><c>POST /api/exceptions/{id}/resolve</c>; the body may be left out.</summary>
    [Function(nameof(ResolveException))]
    [Staff]
    [Operation("Resolve an exception", Request = typeof(ExceptionResolution), Response = typeof(ExceptionRecord))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/exceptions/{id}/resolve")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (ExceptionResolution? body, IResult? problem) = await RequestBody.ReadJsonAsync(request, cancellation, new ExceptionResolution((string?)null));
        if (body is null)
        {
            return problem!;
        }

        ExceptionRecord? record = await exceptions.CloseAsync(id, request.HttpContext.Actor(), body.Resolution, cancellation);
        return record is null ? Problems.NotFound("open exception", id) : Results.Json(record, Json.Options);
    }
}
