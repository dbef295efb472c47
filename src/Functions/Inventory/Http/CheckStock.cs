using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Checks the books now.</summary>
public sealed class CheckStock(StockAuditor auditor)
{
    /// <summary><c>POST /api/stock/check?sku=</c>: compares counters, ledger and open orders; each difference is an exception.</summary>
    [Function(nameof(CheckStock))]
    [Staff]
    [Operation("Check the stock's books", Response = typeof(StockCheck))]
    [QueryParameter("sku", "Only this SKU")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/stock/check")] HttpRequest request, CancellationToken cancellation) => Results.Json(
        request.Query["sku"].ToString() is { Length: > 0 } sku ? await auditor.CheckAsync(sku, cancellation) : await auditor.CheckAllAsync(cancellation), Json.Options);
}
