using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>Body of a call to have a parcel called off; may be left out.</summary>
/// <param name="Reason">Why, for staff.</param>
public sealed record ParcelCancellation([property: StringLength(RequestBody.ShortText)] string? Reason);

/// <summary>Calls one parcel off that has not left: its label is voided, and the same goods wait to be picked again as a fresh parcel. The order itself goes on.</summary>
public sealed class CancelParcel(ParcelCommands commands)
{
    /// <summary><c>POST /api/fulfilments/{id}/cancel</c>; 409 once it has left.</summary>
    [Function(nameof(CancelParcel))]
    [Staff]
    [Operation("Call a parcel off and plan it anew", Request = typeof(ParcelCancellation), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/fulfilments/{id}/cancel")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) => commands.ExecuteAsync(
            request, durable, id, new ParcelCancellation(null), (order, body) => order.CallOff(id, string.IsNullOrWhiteSpace(body.Reason) ? null : body.Reason, order.ParcelNumber(order.Parcels.Count + 1)), cancellation);
}
