using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Answers "why is available 3?".</summary>
public sealed class ExplainStock(StockAuditor auditor)
{
    /// <summary><c>GET /api/stock/{sku}/explain</c>: sentences and the numbers they are made of; 404 when nothing was ever stocked.</summary>
    [Function(nameof(ExplainStock))]
    [Staff]
    [Operation("Explain a stock figure", Response = typeof(StockExplanation))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/stock/{sku}/explain")] HttpRequest request, string sku, CancellationToken cancellation) =>
        await auditor.ExplainAsync(sku, cancellation) is { } explanation ? Results.Json(explanation, Json.Options) : Problems.NotFound("stock of", sku);
}
