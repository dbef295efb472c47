using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Exceptions.Http;

/// <summary>Body of an assignment.</summary>
/// <param name="Owner">Who takes care of it; null for whoever sends this, empty for nobody.</param>
public sealed record Assignment([property: StringLength(Assignment.LongestName)] string? Owner)
{
    internal const int LongestName = 100;
}

/// <summary>Somebody takes care of an exception.</summary>
public sealed class AssignException(ExceptionDesk exceptions)
{
    /// <summary><c>POST /api/exceptions/{id}/assign</c>.</summary>
    [Function(nameof(AssignException))]
    [Staff]
    [Operation("Assign an exception", Request = typeof(Assignment), Response = typeof(ExceptionRecord))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/exceptions/{id}/assign")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (Assignment? body, IResult? problem) = await RequestBody.ReadJsonAsync<Assignment>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        string owner = (body.Owner ?? request.HttpContext.Actor().Id).Trim();
        ExceptionRecord? record = await exceptions.ChangeAsync(id, open => open with { Owner = owner.Length == 0 ? null : owner }, cancellation);
        return record is null ? Problems.NotFound("open exception", id) : Results.Json(record, Json.Options);
    }
}
