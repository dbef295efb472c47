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
    /// <summary><c>GET /api/fulfilments?location=&amp;work=</c>, by location and then by age.</summary>
    [Function(nameof(ListFulfilments))]
    [Staff]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/fulfilments")] HttpRequest request, CancellationToken cancellation)
    {
        string? location = request.Query["location"].ToString() is { Length: > 0 } value ? value : null;
        FulfilmentState? state = Enum.TryParse(request.Query["work"], ignoreCase: true, out FulfilmentState asked) ? asked : null;
        return Results.Json(
            await Paging.PageAsync(request, work.ParcelsAsync(location, cancellation).Where(parcel => state is null || parcel.Work == state), parcel => $"{parcel.Location} {parcel.Id}"),
            Json.Options);
    }
}
