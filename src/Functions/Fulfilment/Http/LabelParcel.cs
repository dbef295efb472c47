using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Shipping;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Shipping;
using Serverless.Functions.Web;

namespace Serverless.Functions.Fulfilment.Http;

/// <summary>Buys the label of a packed parcel now, rather than when its orchestration gets to it; the same label either way.</summary>
public sealed class LabelParcel(OrderDesk desk, OrderStore orders, LabelDesk labels)
{
    /// <summary><c>POST /api/fulfilments/{id}/label</c>; 409 when the parcel is not packed, or the carrier refuses.</summary>
    [Function(nameof(LabelParcel))]
    [Staff]
    [Operation("Get the label of a packed parcel", Response = typeof(ShippingLabel))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/fulfilments/{id}/label")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (PartIds.OrderOf(id) is not { } orderId || (await orders.LoadAsync(orderId, cancellation))?.Order is not { } order || order.Parcel(id) is not { } parcel)
        {
            return Problems.NotFound("parcel", id);
        }

        if (parcel.Label is { } known)
        {
            return Results.Json(known, Json.Options);
        }

        if (order.NotToBeLabelled() is { } refusal)
        {
            return Problems.Refused([refusal]);
        }

        if (parcel.Work != FulfilmentState.Packed)
        {
            return Problems.Refused([new("illegalState", $"A label needs a packed parcel; {id} is {parcel.Work}.")]);
        }

        (ShippingLabel? label, string? refused) = await labels.ForParcelAsync(order, parcel, cancellation);
        if (label is null)
        {
            return Problems.Refused([new("carrierRefused", refused!)]);
        }

        DeskAnswer answer = await desk.ExecuteAsync(durable, orderId, request.HttpContext.Actor(), stored => stored.RecordLabel(id, label), null, cancellation);
        return answer switch
        {
            { Accepted: false } => Problems.Refused(answer.Refusals),
            _ when answer.Order!.Parcel(id)!.Work == FulfilmentState.Cancelled => Problems.Refused([new("illegalState", $"Parcel {id} was called off meanwhile; its label is voided.")]),
            _ => Results.Json(label, Json.Options),
        };
    }
}
