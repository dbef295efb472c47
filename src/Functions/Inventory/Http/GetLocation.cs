using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Answers a location.</summary>
public sealed class GetLocation(Locations locations)
{
    /// <summary><c>GET /api/locations/{id}</c>.</summary>
    [Function(nameof(GetLocation))]
    [Staff]
    [Operation("Get a location", Response = typeof(Location))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/locations/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        await locations.GetAsync(id, cancellation) is { } location ? Results.Json(location, Json.Options) : Problems.NotFound("location", id);
}
