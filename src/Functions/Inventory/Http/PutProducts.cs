using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Functions.Channels;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Writes many products in one call.</summary>
public sealed class PutProducts(ProductDesk products, SalesChannels channels)
{
    private const int Most = 1000;

    /// <summary><c>PUT /api/products</c>: a list of up to 1,000; all are checked before any is written.</summary>
    [Function(nameof(PutProducts))]
    [Staff]
    [Operation("Store products", Request = typeof(ProductWish[]), Status = 204)]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/products")] HttpRequest request, CancellationToken cancellation)
    {
        (ProductWish[]? wishes, IResult? problem) = await RequestBody.ReadJsonAsync<ProductWish[]>(request, cancellation);
        if (wishes is null)
        {
            return problem!;
        }

        List<Refusal> wrong = wishes.Length > Most ? [new("tooMany", $"At most {Most} products in one call.", "")] : [];
        wrong.AddRange(wishes.SelectMany((wish, index) => string.IsNullOrWhiteSpace(wish.Sku) ? [new("missing", "A product needs a SKU.", $"/{index}/sku")] : wish.Check($"/{index}", channels)));
        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        await products.PutAsync([.. wishes.Select(wish => wish.ToItem(wish.Sku!))], cancellation);
        return Results.NoContent();
    }
}
