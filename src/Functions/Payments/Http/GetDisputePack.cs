using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Notifications;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Payments.Http;

/// <summary>The evidence for a dispute as one document, to be printed or saved and sent to Stripe.</summary>
public sealed class GetDisputePack(OrderStore orders, MessageLedger messages, TimeProvider clock)
{
    /// <summary><c>GET /api/orders/{id}/dispute-pack</c>.</summary>
    [Function(nameof(GetDisputePack))]
    [Staff]
    [Operation("Evidence for a dispute", Produces = "text/html")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/orders/{id}/dispute-pack")] HttpRequest request, string id, CancellationToken cancellation)
    {
        if ((await orders.LoadAsync(id, cancellation))?.Order is not { } order)
        {
            return Problems.NotFound("order", id);
        }

        string body = DisputePack.Write(order, await orders.TimelineAsync(id, cancellation), await messages.ListAsync(id, cancellation), clock.GetUtcNow());
        return PlainPage.Show(request.HttpContext, 200, $"Evidence for order {order.Number}", body);
    }
}
