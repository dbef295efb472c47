using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a refund.</summary>
/// <param name="Amount">How much; all that can still be refunded when left out.</param>
/// <param name="Reason">Why, for staff and customer.</param>
public sealed record RefundWish(Money? Amount, string? Reason);

/// <summary>Sends money back; as goodwill too, up to what was captured and not yet refunded.</summary>
public sealed class RefundOrder(OrderCommands commands)
{
    /// <summary><c>POST /api/orders/{id}/refunds</c>; 409 with the state in which it was refused.</summary>
    [Function(nameof(RefundOrder))]
    [Staff]
    [Operation("Refund", Request = typeof(RefundWish), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/refunds")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        commands.ExecuteAsync<RefundWish>(request, durable, id, (order, body) => Domain.Payments.PaymentDecisions.RequestRefund(
                order, order.NextRefund(), body.Amount ?? order.Payment.Refundable, string.IsNullOrWhiteSpace(body.Reason) ? "goodwill" : body.Reason), cancellation);
}
