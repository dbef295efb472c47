using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>Staff picked a parcel.</summary>
public sealed class PickParcel(ParcelCommands commands)
{
    /// <summary><c>POST /api/fulfilments/{id}/pick</c>; a wrong SKU or count is refused.</summary>
    [Function(nameof(PickParcel))]
    [Staff]
    [Operation("Note that a parcel was picked", Request = typeof(Scan), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/fulfilments/{id}/pick")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, (order, scan) => order.Pick(id, scan.Scanned), cancellation);
}
