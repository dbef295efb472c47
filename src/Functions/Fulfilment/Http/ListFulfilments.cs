using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>Lists the parcels that have not left: the warehouse's work.</summary>
public sealed class ListFulfilments(WorkLists work)
{
    /// <summary><c>GET /api/fulfilments?location=&amp;work=</c>, by location, there those of special orders and of VIPs first, then by age.</summary>
    [Function(nameof(ListFulfilments))]
    [Staff]
    [Operation("List parcels that have not left", Response = typeof(PageOf<ParcelSummary>))]
    [QueryParameter("location", "Only of this location")]
    [QueryParameter("work", "Only this far: open, picked, packed, labelled")]
    [QueryParameter("limit", "Items on a page, 1 to 200; 50 when left out")]
    [QueryParameter("cursor", "nextCursor of the page before")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/fulfilments")] HttpRequest request, CancellationToken cancellation)
    {
        string? location = request.Query["location"].ToString() is { Length: > 0 } value ? value : null;
        FulfilmentState? state = Enum.TryParse(request.Query["work"], ignoreCase: true, out FulfilmentState asked) ? asked : null;
        return Results.Json(
            await Paging.PageAsync(request, work.ParcelsAsync(location, cancellation).Where(parcel => state is null || parcel.Work == state), parcel => $"{parcel.Location} {parcel.RowKey}"),
            Json.Options);
    }
}
