using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>Staff packed and checked a parcel; its label is bought next.</summary>
public sealed class PackParcel(ParcelCommands commands)
{
    /// <summary><c>POST /api/fulfilments/{id}/pack</c>; a wrong SKU or count is refused.</summary>
    [Function(nameof(PackParcel))]
    [Staff]
    [Operation("Note that a parcel was packed", Request = typeof(Scan), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/fulfilments/{id}/pack")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync(request, durable, id, (order, scan) => order.Pack(id, scan.Scanned, scan.WeightGrams), cancellation);
}
