using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Lists returns, the newest first.</summary>
public sealed class ListReturns(WorkLists work)
{
    /// <summary><c>GET /api/returns?state=open|over&amp;status=&amp;orderId=</c>; each may be left out.</summary>
    [Function(nameof(ListReturns))]
    [Staff]
    [Operation("List returns", Response = typeof(PageOf<ReturnSummary>))]
    [QueryParameter("state", "open (the default) or over")]
    [QueryParameter("status", "Only of this status")]
    [QueryParameter("orderId", "Only of this order")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/returns")] HttpRequest request, CancellationToken cancellation)
    {
        bool open = !string.Equals(request.Query["state"], "over", StringComparison.OrdinalIgnoreCase);
        ReturnStatus? status = Enum.TryParse(request.Query["status"], ignoreCase: true, out ReturnStatus asked) ? asked : null;
        string orderId = request.Query["orderId"].ToString();
        return Results.Json(
            await Paging.PageAsync(
                request,
                work.ReturnsAsync(open, cancellation).Where(item => (status is null || item.Status == status) && (orderId.Length == 0 || item.OrderId == orderId)),
                item => $"{Keys.NewestFirst(item.RequestedAt)}-{item.Id}"),
            Json.Options);
    }
}
