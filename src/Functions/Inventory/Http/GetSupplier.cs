using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Answers a supplier.</summary>
public sealed class GetSupplier(Suppliers suppliers)
{
    /// <summary><c>GET /api/suppliers/{id}</c>.</summary>
    [Function(nameof(GetSupplier))]
    [Staff]
    [Operation("Get a supplier", Response = typeof(Supplier))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/suppliers/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        return await suppliers.GetAsync(id, cancellation) is { } supplier ? Results.Json(supplier, Json.Options) : Problems.NotFound("supplier", id);
    }
}
