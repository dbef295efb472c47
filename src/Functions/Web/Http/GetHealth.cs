using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web.Http;

/// <summary>Whether the process lives.</summary>
/// <param name="Status">Always <c>healthy</c>; no answer means that it does not.</param>
public sealed record Health(string Status);

/// <summary>Says that the process lives.</summary>
public sealed class GetHealth
{
    /// <summary><c>GET /api/health</c>.</summary>
    [Function(nameof(GetHealth))]
    [Operation("Liveness", Response = typeof(Health))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request) => Results.Json(new Health("healthy"), Json.Options);
}
