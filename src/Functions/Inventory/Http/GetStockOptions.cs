using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>What a customer can choose now about what is not there.</summary>
public sealed class GetStockOptions(OversellDesk oversells)
{
    /// <summary><c>GET /api/orders/{id}/stock-options</c>.</summary>
    [Function(nameof(GetStockOptions))]
    [Staff]
    [Operation("What a customer can choose about what is not there", Response = typeof(StockOptions))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/orders/{id}/stock-options")] HttpRequest request, string id, CancellationToken cancellation) =>
        await oversells.FindAsync(id, cancellation) is { } order
            ? Results.Json(await oversells.OptionsAsync(order, cancellation), Json.Options)
            : Problems.NotFound("order", id);
}
