using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Insights.Http;

/// <summary>How many orders stand where, and what they are worth. Counted from the list of orders, at most a few seconds old.</summary>
public sealed class GetFunnel(FunnelCounter counter)
{
    /// <summary><c>GET /api/insights/funnel</c>.</summary>
    [Function(nameof(GetFunnel))]
    [Staff]
    [Operation("Orders by status", Response = typeof(Funnel))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/insights/funnel")] HttpRequest request, CancellationToken cancellation) =>
        Results.Json(await counter.CountAsync(cancellation), Json.Options);
}
