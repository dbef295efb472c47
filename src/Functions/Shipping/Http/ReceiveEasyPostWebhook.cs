using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Shipping.EasyPost;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Shipping.Http;

/// <summary>Takes EasyPost's tracker events in: verified on the raw bytes, laid into the order's inbox under EasyPost's event id, queued, answered.</summary>
public sealed class ReceiveEasyPostWebhook(EasyPostSettings settings, OrderReferences references, InboxPost inbox)
{
    /// <summary><c>POST /api/webhooks/easypost</c>.</summary>
    [Function(nameof(ReceiveEasyPostWebhook))]
    [Operation("Take in EasyPost events")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/webhooks/easypost")] HttpRequest request, CancellationToken cancellation)
    {
        (byte[] body, IResult? problem) = await RequestBody.ReadBytesAsync(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (!EasyPostEvents.IsSigned(body, request.Headers[EasyPostEvents.SignatureHeader].ToString(), settings.Secrets))
        {
            return Problems.Of(401, "badSignature", "The signature does not fit the body.");
        }

        if (EasyPostEvents.Read(body) is not { } received)
        {
            return Problems.Of(400, "malformedJson", "The body is not an EasyPost event.");
        }

        if (received.Status is { } status)
        {
            Referent? referent = await FindAsync(received, cancellation);
            await inbox.PostAsync(
                referent?.OrderId, "easypost", received.EventId, new TrackingNews(referent?.Subject ?? "", status, received.At), QueueNames.CarrierEvents,
                received.ShipmentId ?? received.TrackingNumber, cancellation);
        }

        return Results.Ok();
    }

    private async Task<Referent?> FindAsync(TrackerEvent received, CancellationToken cancellation) =>
        received.ShipmentId is { } shipment && await references.FindAsync(OrderReferences.Shipment, shipment, cancellation) is { } byShipment
            ? byShipment
            : received.TrackingNumber is { } number ? await references.FindAsync(OrderReferences.Tracking, number, cancellation) : null;
}
