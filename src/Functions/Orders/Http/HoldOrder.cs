using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a hold.</summary>
/// <param name="Reason">Why; <c>other</c> when left out.</param>
/// <param name="Detail">What exactly.</param>
public sealed record HoldWish(HoldReason? Reason, [property: StringLength(RequestBody.ShortText)] string? Detail);

/// <summary>Holds an order.</summary>
public sealed class HoldOrder(OrderCommands commands)
{
    /// <summary><c>POST /api/orders/{id}/hold</c>; 409 with the state in which it was refused.</summary>
    [Function(nameof(HoldOrder))]
    [Staff]
    [Operation("Hold an order", Request = typeof(HoldWish), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/hold")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<HoldWish>(request, durable, id, (order, body) => order.PlaceHold(body.Reason ?? HoldReason.Other, body.Detail ?? "held by staff"), cancellation);
}
