using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Lists purchase requests: proposals first, then the newest.</summary>
public sealed class ListPurchaseRequests(PurchaseRequests requests)
{
    /// <summary><c>GET /api/purchase-requests?open=true</c>.</summary>
    [Function(nameof(ListPurchaseRequests))]
    [Staff]
    [Operation("List purchase requests", Response = typeof(PageOf<PurchaseRequest>))]
    [QueryParameter("open", "true: only those of which something is expected")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/purchase-requests")] HttpRequest request, CancellationToken cancellation)
    {
        bool open = string.Equals(request.Query["open"], "true", StringComparison.OrdinalIgnoreCase);
        (PurchaseRequest Request, int Place)[] all = [.. (await requests.AllAsync(cancellation)).Where(one => !open || !one.IsOver).Select((one, place) => (one, place))];
        PageOf<(PurchaseRequest Request, int Place)> page = await Paging.PageAsync(request, all.ToAsyncEnumerable(), one => $"{one.Place:D9}");
        return Results.Json(new PageOf<PurchaseRequest>([.. page.Items.Select(one => one.Request)], page.NextCursor), Json.Options);
    }
}
