using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Web.Http;

/// <summary>Says that the process lives.</summary>
public sealed class GetHealth
{
    /// <summary><c>GET /api/health</c>.</summary>
    [Function(nameof(GetHealth))]
    [Operation("Liveness")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request) => Results.Json(new { status = "healthy" });
}
