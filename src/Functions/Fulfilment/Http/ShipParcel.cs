using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>Staff handed a parcel over to the carrier.</summary>
public sealed class ShipParcel(ParcelCommands commands)
{
    /// <summary><c>POST /api/fulfilments/{id}/ship</c>; 409 without a label.</summary>
    [Function(nameof(ShipParcel))]
    [Staff]
    [Operation("Hand a parcel over", Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/fulfilments/{id}/ship")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, (order, _) => order.HandOver(id), cancellation);
}
