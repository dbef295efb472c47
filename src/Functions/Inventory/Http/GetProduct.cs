using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Answers a product of the catalogue.</summary>
public sealed class GetProduct(Catalogue catalogue)
{
    /// <summary><c>GET /api/products/{sku}</c>.</summary>
    [Function(nameof(GetProduct))]
    [Staff]
    [Operation("Get a product", Response = typeof(CatalogueItem))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/products/{sku}")] HttpRequest request, string sku, CancellationToken cancellation) =>
        await catalogue.GetAsync(sku, cancellation) is { } item ? Results.Json(item, Json.Options) : Problems.NotFound("product", sku);
}
