using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Puts the books of a SKU right.</summary>
public sealed class RepairStock(StockAuditor auditor)
{
    /// <summary><c>POST /api/stock/{sku}/repair</c>: counters become what the ledger adds up to, and orders have kept what they call for; answers what is still wrong.</summary>
    [Function(nameof(RepairStock))]
    [Staff]
    [Operation("Repair the books of a SKU", Response = typeof(StockCheck))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/stock/{sku}/repair")] HttpRequest request, string sku, CancellationToken cancellation) =>
        Results.Json(await auditor.RepairAsync(sku, request.HttpContext.Actor(), cancellation), Json.Options);
}
